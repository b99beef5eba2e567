import net from 'node:net';

/**
 * Stands between a program and Postgres and notes every statement with its parameters, so that a floor is what the product
 * really sends, and statements are counted, not guessed.
 */
export class WireTap {
  #noted = [];
  #server;

  static async before(port) {
    const tap = new WireTap();
    tap.#server = net.createServer((client) => tap.#join(client, port));
    await new Promise((resolve) => tap.#server.listen(0, '127.0.0.1', resolve));
    return tap;
  }

  get port() {
    return this.#server.address().port;
  }

  /** Statements since the last call, as `{ text, values }`. */
  take() {
    return this.#noted.splice(0);
  }

  close() {
    this.#server.close();
  }

  #join(client, port) {
    const postgres = net.connect(port, '127.0.0.1');
    const reader = new FrontendReader((statement) => this.#noted.push(statement));
    client.on('data', (chunk) => {
      reader.read(chunk);
      postgres.write(chunk);
    });
    postgres.on('data', (chunk) => client.write(chunk));
    for (const [one, other] of [
      [client, postgres],
      [postgres, client],
    ]) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }
}

/** Reads what a client says to Postgres (protocol 3): Query, Parse and Bind. */
class FrontendReader {
  #rest = Buffer.alloc(0);
  #isStarted = false;
  #named = new Map();

  constructor(note) {
    this.note = note;
  }

  read(chunk) {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      // The first message has no type byte.
      const head = this.#isStarted ? 1 : 0;
      if (this.#rest.length < head + 4) return;
      const end = head + this.#rest.readInt32BE(head);
      if (this.#rest.length < end) return;
      const body = this.#rest.subarray(head + 4, end);
      if (this.#isStarted) this.#message(String.fromCharCode(this.#rest[0]), body);
      this.#isStarted = true;
      this.#rest = this.#rest.subarray(end);
    }
  }

  #message(type, body) {
    if (type === 'Q') this.note({ text: textAt(body, 0).text, values: [] });
    if (type === 'P') {
      const name = textAt(body, 0);
      this.#named.set(name.text, textAt(body, name.next).text);
    }
    if (type === 'B') {
      const portal = textAt(body, 0);
      const name = textAt(body, portal.next);
      this.note({ text: this.#named.get(name.text) ?? '', values: valuesAt(body, name.next) });
    }
  }
}

function textAt(body, from) {
  const end = body.indexOf(0, from);
  return { text: body.toString('utf8', from, end), next: end + 1 };
}

/** Parameters of a Bind message: text, bytes where the client sent binary, or null. */
function valuesAt(body, from) {
  const formats = body.readInt16BE(from);
  const formatOf = (index) => {
    if (formats === 0) return 0;
    return body.readInt16BE(from + 2 + 2 * (formats === 1 ? 0 : index));
  };
  let at = from + 2 + 2 * formats;
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, (_, index) => {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    const bytes = Buffer.from(body.subarray(at, at + length));
    at += length;
    return formatOf(index) === 1 ? bytes : bytes.toString('utf8');
  });
}
