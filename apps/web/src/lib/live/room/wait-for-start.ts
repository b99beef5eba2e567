const NEAR_MS = 15 * 60_000;
const EVERY_MS = 10_000;
const QUERY = `query IsItOn($id: ID!) { liveSession(id: $id) { status startsAt } }`;

/** Opens the room at its own address once it is on the air; looks only near the time, and only while seen. */
export function waitForStart(): void {
  const place = document.querySelector<HTMLElement>('[data-starts]');
  const { starts = '', session: id } = place?.dataset ?? {};
  if (!place || !id) return;
  for (const words of place.querySelectorAll<HTMLElement>('[data-when-script]'))
    words.hidden = false;
  const look = async (): Promise<void> => {
    if (document.hidden || Date.parse(starts) - Date.now() > NEAR_MS) return;
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables: { id } }),
    }).catch(() => undefined);
    const answer = (await response?.json().catch(() => undefined)) as
      { data?: { liveSession?: { status: string; startsAt: string } | null } } | undefined;
    const now = answer?.data?.liveSession;
    if (now && (now.status !== 'SCHEDULED' || now.startsAt !== starts)) location.reload();
  };
  setInterval(() => void look(), EVERY_MS);
}
