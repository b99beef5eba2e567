import type { Answer, ProductWish, Server } from './send-listing.ts';

// Written out here, not through the typed documents: those would bring every document of the app to the phone.
const CREATE = `mutation CreateListing($input: CreateProductInput!) {
  createProduct(input: $input) {
    __typename
    ... on Product { slug }
    ... on UserError { message messageZh }
    ... on InvalidInput { field }
    ... on PriceOutOfRange { field }
    ... on WeightOutOfRange { field }
    ... on StockOutOfRange { field }
  }
}`;
const GUESS = `query GuessListing($name: String!) {
  guessCategory(name: $name) {
    category { code }
    usualLowFenPer500g
    usualHighFenPer500g
  }
}`;
const PATIENCE_MS = 60_000;
const NOT_POSSIBLE = {
  message:
    'The shop did not take this listing. Nothing is lost; ask your cooperative to look at it.',
  messageZh: '店里没有收下这件货，填的都在。请合作社帮您看一下。',
};

interface Said {
  __typename: string;
  slug?: string;
  field?: string | null;
  message?: string;
  messageZh?: string;
}

interface Reply<Body> {
  data?: Body | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

async function ask<Body>(query: string, variables: object, patience: number): Promise<Reply<Body>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(patience),
  });
  return (await response.json()) as Reply<Body>;
}

export const shopServer: Server = {
  async upload(blob) {
    const form = new FormData();
    form.append('file', blob, 'photo.jpg');
    const response = await fetch('/media', {
      method: 'POST',
      body: form,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 401) return { signIn: true };
    // Too many at once, or the server itself: waiting helps, the farmer need not know.
    if (response.status === 429 || response.status >= 500) throw new Error('not now');
    const said = (await response.json()) as { id?: string; code?: string } & Partial<Said>;
    if (response.ok && said.id) return { done: { id: said.id } };
    return refused(said.code ?? 'Photo', said);
  },

  async create(input: ProductWish) {
    const { data, errors } = await ask<{ createProduct: Said }>(CREATE, { input }, PATIENCE_MS);
    const code = errors?.[0]?.extensions?.code;
    if (code === 'UNAUTHENTICATED') return { signIn: true };
    // Trying again would not help: the farmer has to know.
    if (code === 'FORBIDDEN' || code === 'BAD_INPUT') return refused(code, NOT_POSSIBLE);
    if (!data) throw new Error(code ?? 'no answer');
    const said = data.createProduct;
    if (said.slug) return { done: { slug: said.slug } };
    return refused(said.__typename, said);
  },
};

function refused(code: string, said: Partial<Said>): Answer<never> {
  const { field, message = '', messageZh = '' } = said;
  return { refused: { code, field, message, messageZh: messageZh || message } };
}

export interface Guess {
  code: string;
  lowFen: number | null;
  highFen: number | null;
}

/** What a name speaks of; undefined when it says nothing or there is no network. */
export async function guessCategory(name: string): Promise<Guess | undefined> {
  try {
    const { data } = await ask<{
      guessCategory: {
        category: { code: string };
        usualLowFenPer500g: number | null;
        usualHighFenPer500g: number | null;
      } | null;
    }>(GUESS, { name }, 5_000);
    const guess = data?.guessCategory;
    if (!guess) return undefined;
    return {
      code: guess.category.code,
      lowFen: guess.usualLowFenPer500g,
      highFen: guess.usualHighFenPer500g,
    };
  } catch {
    return undefined;
  }
}
