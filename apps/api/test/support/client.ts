import { generate } from 'otplib';

export interface Answer {
  data: Record<string, unknown> | null;
  errors?: { message: string; path?: string[]; extensions: { code: string; requestId?: string } }[];
}

/** A program that calls the API over HTTP, as any program outside the repository would. */
export class ApiClient {
  token: string | undefined;

  constructor(private readonly url: string) {}

  private headers(): Record<string, string> {
    return this.token ? { authorization: `Bearer ${this.token}` } : {};
  }

  /** The whole answer, errors included. */
  async send(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers() },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  /** The one root field of an answer without errors. */
  async ask<T = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<T> {
    const answer = await this.send(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data!)[0] as T;
  }

  /** Signs in by phone and code, as a person does; the code is read where the demo shows it. */
  async signIn(phone: string, totpSecret?: string): Promise<this> {
    await this.ask('mutation($phone: String!) { requestLoginCode(phone: $phone) { __typename } }', {
      phone,
    });
    const code = await this.codeSentTo(phone);
    const answer = await this.ask<{ token?: string; challenge?: string; message?: string }>(
      `mutation($phone: String!, $code: String!) { logIn(phone: $phone, code: $code) {
         __typename ... on Session { token } ... on SecondFactorRequired { challenge } ... on UserError { message } } }`,
      { phone, code },
    );
    this.token = answer.challenge
      ? await this.confirm(answer.challenge, totpSecret!)
      : answer.token;
    if (!this.token) throw new Error(`could not sign in as ${phone}: ${answer.message}`);
    return this;
  }

  private async confirm(challenge: string, secret: string): Promise<string | undefined> {
    const code = await generate({ secret });
    const session = await this.ask<{ token?: string }>(
      `mutation($challenge: String!, $code: String!) { confirmSecondFactor(challenge: $challenge, code: $code) {
         __typename ... on Session { token } } }`,
      { challenge, code },
    );
    return session.token;
  }

  /** Posts a file to /media; gives the status and the JSON body. */
  async upload(
    bytes: Uint8Array,
    name = 'photo.jpg',
    type = 'image/jpeg',
  ): Promise<{ status: number; body: { id: string; code?: string } }> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)], { type }), name);
    const response = await fetch(`${this.url}/media`, {
      method: 'POST',
      headers: this.headers(),
      body: form,
    });
    return { status: response.status, body: (await response.json()) as { id: string } };
  }

  private async codeSentTo(phone: string): Promise<string> {
    for (let tries = 0; tries < 50; tries += 1) {
      const response = await fetch(`${this.url}/dev/messages?to=${phone}`, {
        headers: { accept: 'application/json' },
      });
      const [newest] = (await response.json()) as { code: string | null }[];
      if (newest?.code) return newest.code;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    throw new Error(`no code was sent to ${phone}`);
  }
}
