/** What came back: the answer, or that one has to sign in first. Throws where nothing came back. */
export type Asked<Body> = { body: Body } | { signIn: true };

interface Reply<Body> {
  data?: Body | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const PATIENCE_MS = 10_000;

/** One GraphQL operation from the page, in the name of whoever is signed in here. */
export async function ask<Body>(query: string, variables: object = {}): Promise<Asked<Body>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const { data, errors } = (await response.json()) as Reply<Body>;
  if (errors?.[0]?.extensions?.code === 'UNAUTHENTICATED') return { signIn: true };
  if (!data) throw new Error(errors?.[0]?.message ?? 'no answer');
  return { body: data };
}

/** The answer where nobody has to be signed in. */
export async function askOpenly<Body>(query: string, variables: object = {}): Promise<Body> {
  const asked = await ask<Body>(query, variables);
  if ('signIn' in asked) throw new Error('sign in');
  return asked.body;
}
