import pg from 'pg';

const NAMES_MAX = 1000;
const names = new Map<string, string>();

/** The name of a statement's text; nothing once a process has sent more different texts than it should keep. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= NAMES_MAX) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

type Ask = (query: unknown, ...rest: unknown[]) => unknown;

/**
 * Names every statement with parameters by its text, so that Postgres parses and plans it once a connection: our
 * pages send the same two hundred texts over and over. A pooler between us and Postgres must keep prepared statements.
 */
export class NamedClient extends pg.Client {
  constructor(settings: pg.ClientConfig) {
    super(settings);
    const ask = this.query.bind(this) as Ask;
    // TypeORM asks by text and values; every other form of `query` passes through as it is.
    this.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
      const hasValues = typeof text === 'string' && Array.isArray(values) && values.length > 0;
      const name = hasValues ? nameOf(text) : undefined;
      return name ? ask({ name, text, values }, ...rest) : ask(text, values, ...rest);
    }) as typeof this.query;
  }
}
