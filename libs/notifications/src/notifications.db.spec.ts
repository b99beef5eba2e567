import { Global, Injectable, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId, Outbox } from '@chucun/kernel';
import { CONFIG, type Config, OutboxDispatcher, SecretBox } from '@chucun/platform';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DataSource } from 'typeorm';
import { MessageRepository } from './message.repository.ts';
import { Messages } from './messages.ts';
import { NotificationsModule } from './notifications.module.ts';
import { type Recipient, RecipientDirectory } from './recipient-directory.ts';
import { HttpSmsGateway } from './sms-gateway.ts';

const [buyer, english, manager, coopId] = [newId(), newId(), newId(), newId()];
const people: Recipient[] = [
  { accountId: buyer, phone: '13900000001', locale: 'zh' },
  { accountId: english, phone: '13900000002', locale: 'en' },
  { accountId: manager, phone: '13900000003', locale: 'zh' },
];

@Injectable()
class Village extends RecipientDirectory {
  override contactsOf(ids: readonly string[]): Promise<Recipient[]> {
    return Promise.resolve(people.filter(({ accountId }) => ids.includes(accountId)));
  }
  override managersOf(ids: readonly string[]): Promise<{ coopId: string; accountId: string }[]> {
    return Promise.resolve(ids.includes(coopId) ? [{ coopId, accountId: manager }] : []);
  }
}
@Global()
@Module({ providers: [Village], exports: [Village] })
class VillageModule {}

let test: TestApp;
let db: DataSource;
let sql: Sql;
let http: NestFastifyApplication;
let address: string;

beforeAll(async () => {
  test = await testApp(VillageModule, NotificationsModule.reaching(Village));
  db = test.module.get(DataSource);
  sql = new Sql(db);
  http = test.module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  await http.listen(0, '127.0.0.1');
  address = await http.getUrl();
});
afterAll(async () => {
  await http?.close();
  await test?.close();
});
beforeEach(() => db.query('TRUNCATE messages, outbox'));

const tell = async (topic: string, payload: Record<string, unknown>) => {
  await db.transaction((tx) => test.module.get(Outbox).add(tx, topic, payload));
  await test.module.get(OutboxDispatcher).drain();
};
const askForCode = (expiresInMs = 300_000) =>
  tell('login_code.requested', {
    sealed: test.module
      .get(SecretBox)
      .seal('login_code.requested', '{"phone":"13811112222","code":"012345"}'),
    expiresAt: new Date(Date.now() + expiresInMs).toISOString(),
  });
const texts = () =>
  db.query<{ to: string; body: string }[]>(
    `SELECT recipient_phone AS to, body FROM messages ORDER BY 1`,
  );
const json = async (path: string) => {
  const response = await fetch(address + path, { headers: { accept: 'application/json' } });
  return (await response.json()) as Record<string, unknown>[];
};

describe('news', () => {
  it('reaches buyer and managers, in the language of each', async () => {
    const order = {
      orderId: newId(),
      number: '9-1',
      coopId,
      lines: [{ productName: '香茶', quantity: 1 }],
    };
    await tell('order_group.paid', {
      groupId: newId(),
      number: '9',
      buyerId: english,
      totalFen: 100,
      orders: [order],
    });
    const told = await texts();
    expect(told.map(({ to }) => to)).toEqual(['13900000002', '13900000003']);
    expect(told[0]!.body).toMatch(/^Order 9 is paid/);
    expect(told[1]!.body).toMatch(/^有新订单 9-1/);
  });

  it('reaches a phone once, however often its event is delivered', async () => {
    await tell('order.shipped', { orderId: newId(), number: '9-1', buyerId: buyer });
    await db.query(`UPDATE outbox SET delivered_at = NULL, done_by = '{}'`);
    await test.module.get(OutboxDispatcher).drain();
    expect(await texts()).toHaveLength(1);
  });

  it('of yesterday, or about somebody unknown, is not sent', async () => {
    await db.query(
      `INSERT INTO outbox (topic, payload, created_at) VALUES ('order.shipped', $1, now() - interval '25 hours')`,
      [JSON.stringify({ orderId: newId(), number: '1', buyerId: buyer })],
    );
    await tell('order.shipped', { orderId: newId(), number: '2', buyerId: newId() });
    expect(await texts()).toEqual([]);
    expect(await sql.value('SELECT count(*)::int FROM outbox WHERE delivered_at IS NULL')).toBe(0);
  });
});

describe('/dev/messages', () => {
  it('gives codes to programs, in the agreed shape, by phone', async () => {
    await tell('order.shipped', { orderId: newId(), number: '9-1', buyerId: buyer });
    await askForCode();
    expect(await json('/dev/messages?to=13811112222')).toEqual([
      {
        to: '13811112222',
        text: expect.stringContaining('012345'),
        code: '012345',
        at: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ]);
    expect((await json('/dev/messages')).map(({ to }) => to)).toEqual([
      '13811112222',
      '13900000001',
    ]);
    expect(await json(`/dev/messages?to=${encodeURIComponent('+86 139 0000 0001')}`)).toHaveLength(
      1,
    );
  });

  it('shows a page on which nothing that was typed becomes markup', async () => {
    await tell('order.cancelled', {
      orderId: newId(),
      number: '1',
      buyerId: buyer,
      reason: '<script>alert(1)</script>',
    });
    const response = await fetch(`${address}/dev/messages?to=%22%3E%3Cscript%3E`);
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script>');
  });

  it('does not send a code that expired while waiting', async () => {
    await askForCode(-1000);
    expect(await texts()).toEqual([]);
  });

  it('is absent in production', async () => {
    const config = test.module.get<Config>(CONFIG);
    config.mode = 'production';
    try {
      expect((await fetch(`${address}/dev/messages`)).status).toBe(404);
    } finally {
      config.mode = 'test';
    }
  });
});

describe('the HTTP gateway', () => {
  let gateway: Server;
  let answers: number[] = [];
  let taken: { headers: Record<string, unknown>; body: unknown }[] = [];
  let messages: Messages;
  beforeAll(async () => {
    gateway = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        taken.push({ headers: request.headers, body: JSON.parse(body) });
        response.writeHead(answers.shift() ?? 200).end();
      });
    });
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
    messages = new Messages(
      test.module.get(MessageRepository),
      new HttpSmsGateway({ url, key: 'k1' }),
    );
  });
  afterAll(() => gateway.close());
  beforeEach(() => {
    answers = [];
    taken = [];
  });
  const message = {
    eventId: 1,
    kind: 'login_code',
    subject: '',
    phone: '13811112222',
    accountId: null,
    body: '您的码 012345',
    code: '012345',
  };

  it('gets the whole text, while what is kept here holds no code', async () => {
    await messages.sendAll([message]);
    expect(taken).toHaveLength(1);
    expect(taken[0]!.body).toEqual({
      to: '13811112222',
      text: '您的码 012345',
      kind: 'login_code',
    });
    expect(taken[0]!.headers).toMatchObject({ authorization: 'Bearer k1' });
    expect(JSON.stringify(await db.query('SELECT * FROM messages'))).not.toContain('012345');
  });

  it('is asked again after a fault, with the same message id, and never after it took the message', async () => {
    answers = [503];
    await expect(messages.sendAll([message])).rejects.toThrow('503');
    await messages.sendAll([message]);
    await messages.sendAll([message]);
    expect(taken).toHaveLength(2);
    expect(taken[0]!.headers['idempotency-key']).toBe(taken[1]!.headers['idempotency-key']);
  });

  it('is not asked again where it refused for good, and one fault does not hold the others up', async () => {
    answers = [400];
    await messages.sendAll([message]);
    await messages.sendAll([message]);
    expect(taken).toHaveLength(1);
    answers = [500];
    const others = [2, 3].map((eventId) => ({ ...message, eventId }));
    await expect(messages.sendAll(others)).rejects.toThrow('1 messages');
    expect(await sql.value('SELECT count(*)::int FROM messages WHERE sent_at IS NOT NULL')).toBe(1);
  });
});
