import type { PublishAddresses } from '../publish.ts';

const address = (sessionId: string): string => `/studio/${sessionId}/air/sending`;

/** Where to send, with a fresh token. Throws where the session is not on the air or the network is away. */
export async function addressesOf(sessionId: string): Promise<PublishAddresses> {
  const response = await fetch(address(sessionId), { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`no addresses (${response.status})`);
  return (await response.json()) as PublishAddresses;
}

/** Tells the room that it goes on by voice with photo cards, or by pictures again; tried until it is known. */
export async function tellForm(
  sessionId: string,
  form: 'VIDEO' | 'VOICE',
  tries = 5,
): Promise<void> {
  const response = await fetch(address(sessionId), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ form }),
  }).catch(() => undefined);
  if (response?.ok || tries <= 1) return;
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await tellForm(sessionId, form, tries - 1);
}
