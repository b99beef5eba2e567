import { Clock, UserError } from '@chucun/kernel';
import { SecretBox } from '@chucun/platform';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { AccountRepository } from './account.repository.ts';
import { Accounts } from './accounts.ts';
import { ConfirmNewSecondFactor } from './confirm-new-second-factor.ts';
import { ConfirmSecondFactor } from './confirm-second-factor.ts';
import { DemoAccounts } from './demo-accounts.ts';
import { EndSession } from './end-session.ts';
import { SecondFactorRequired } from './identity.errors.ts';
import { IdentityModule } from './identity.module.ts';
import { LoginLimits, loginLimits } from './limits.rules.ts';
import { LogIn, type SignedIn } from './log-in.ts';
import { totpCode } from './login.rules.ts';
import { RequestLoginCode } from './request-login-code.ts';
import { Sessions } from './sessions.ts';
import { StartSecondFactor, type NewSecondFactor } from './start-second-factor.ts';

let app: TestApp;
let db: DataSource;
let sql: Sql;
let clock: Clock;
let limits: LoginLimits;
const get = <T>(type: abstract new (...args: never[]) => T): T => app.module.get(type as never);

beforeAll(async () => {
  app = await testApp(IdentityModule);
  db = get(DataSource);
  sql = new Sql(db);
  clock = get(Clock);
  limits = get(LoginLimits);
});
afterAll(() => app?.close());

let offset = 0;
beforeEach(() => {
  offset = 0;
  clock.now = () => new Date(Date.now() + offset * 1000);
  Object.assign(limits, loginLimits('test'));
});

let sequence = 0;
const newPhone = () => `1390000${String((sequence += 1)).padStart(4, '0')}`;
const place = { address: '10.0.0.1', device: 'Android 微信' };
const named = (value: object) => (value instanceof UserError ? value.constructor.name : 'Session');
const countOf = (names: readonly string[], name: string) =>
  names.filter((each) => each === name).length;

async function askCode(phone: string): Promise<string> {
  const sent = await get(RequestLoginCode).run(phone, place.address);
  expect(sent).not.toBeInstanceOf(UserError);
  const sealed = await sql.value<string>(
    `SELECT payload->>'sealed' FROM outbox ORDER BY id DESC LIMIT 1`,
  );
  return (JSON.parse(get(SecretBox).open('login_code.requested', sealed)!) as { code: string })
    .code;
}
const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000');
const logIn = (phone: string, code: string) => get(LogIn).run(phone, code, place);
const signIn = async (phone: string) => (await logIn(phone, await askCode(phone))) as SignedIn;
const rows = (table: string) => sql.value<number>(`SELECT count(*)::int FROM ${table}`);

describe('signing in by phone', () => {
  it('makes an account at the first time, and finds it again at the second', async () => {
    const phone = newPhone();
    const first = await signIn(phone);
    const second = (await logIn(`+86 ${phone}`, await askCode(` ${phone}`))) as SignedIn;
    expect(second.accountId).toBe(first.accountId);
    expect(await get(AccountRepository).profile(first.accountId)).toMatchObject({
      phoneMasked: `139****${phone.slice(-4)}`,
      roles: ['buyer'],
      secondFactorNeeded: false,
    });
    expect(await get(Sessions).viewerOf(first.token)).toEqual({
      accountId: first.accountId,
      sessionId: first.id,
      grants: [],
    });
  });

  it('answers known and unknown phones alike, and makes no account of an unknown one', async () => {
    const [known, unknown] = [newPhone(), newPhone()];
    await signIn(known);
    const accounts = await rows('accounts');
    const answers = await Promise.all(
      [known, unknown].map((phone) => get(RequestLoginCode).run(phone, '1')),
    );
    expect(answers.map((answer) => Object.keys(answer))).toEqual([
      ['sentTo', 'expiresAt'],
      ['sentTo', 'expiresAt'],
    ]);
    expect(named(await logIn(unknown, 'x'))).toBe(named(await logIn(known, 'x')));
    expect(await rows('accounts')).toBe(accounts);
  });

  it('keeps neither phone nor code readable in the outbox, nor the code or token in any table', async () => {
    const phone = newPhone();
    const code = await askCode(phone);
    const payload = await sql.value<string>(
      `SELECT payload::text FROM outbox ORDER BY id DESC LIMIT 1`,
    );
    expect(payload).not.toContain(phone);
    expect(payload).not.toContain(code);
    const { token } = (await logIn(phone, code)) as SignedIn;
    const stored = await db.query(`SELECT * FROM sessions`);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('opens one session when the right code arrives ten times at once', async () => {
    const phone = newPhone();
    const code = await askCode(phone);
    const before = await rows('sessions');
    const answers = (await Promise.all(Array.from({ length: 10 }, () => logIn(phone, code)))).map(
      named,
    );
    expect(countOf(answers, 'Session')).toBe(1);
    expect(countOf(answers, 'CodeExpired')).toBe(9);
    expect(await rows('sessions')).toBe(before + 1);
  });

  it('gives thirty parallel guesses five tries, and then refuses the right code too', async () => {
    const phone = newPhone();
    const code = await askCode(phone);
    const [sessions, accounts] = [await rows('sessions'), await rows('accounts')];
    const guesses = Array.from({ length: 30 }, () => logIn(phone, wrongFor(code)));
    const answers = (await Promise.all(guesses)).map(named);
    expect(countOf(answers, 'CodeWrong')).toBe(5);
    expect(countOf(answers, 'TooManyAttempts')).toBe(25);
    expect(named(await logIn(phone, code))).toBe('TooManyAttempts');
    expect([await rows('sessions'), await rows('accounts')]).toEqual([sessions, accounts]);
  });

  it('refuses a code after five minutes, after a newer one, and of another phone', async () => {
    const phone = newPhone();
    const old = await askCode(phone);
    offset = 301;
    expect(named(await logIn(phone, old))).toBe('CodeExpired');
    const first = await askCode(phone);
    offset = 310;
    const second = await askCode(phone);
    const stranger = newPhone();
    await askCode(stranger);
    expect(named(await logIn(stranger, second))).toBe('CodeWrong');
    if (first !== second) expect(named(await logIn(phone, first))).toBe('CodeWrong');
    expect(named(await logIn(phone, second))).toBe('Session');
  });

  it('refuses what is no phone', async () => {
    const codes = await rows('login_codes');
    expect(named(await get(RequestLoginCode).run("'; DROP TABLE accounts", '1'))).toBe(
      'PhoneInvalid',
    );
    expect(named(await logIn('12345', '123456'))).toBe('PhoneInvalid');
    expect(await rows('login_codes')).toBe(codes);
  });
});

describe('limits', () => {
  it('let one of twenty parallel wishes for a code of one phone through, and again after the minute', async () => {
    Object.assign(limits, loginLimits('production'), {
      codesPerAddress: { max: 999, seconds: 60 },
    });
    const phone = newPhone();
    const [codes, events] = [await rows('login_codes'), await rows('outbox')];
    const ask = () => get(RequestLoginCode).run(phone, '10.1.1.1');
    const answers = (await Promise.all(Array.from({ length: 20 }, ask))).map(named);
    expect(countOf(answers, 'TooManyAttempts')).toBe(19);
    expect([await rows('login_codes'), await rows('outbox')]).toEqual([codes + 1, events + 1]);
    offset = 61;
    expect(named(await ask())).toBe('Session');
  });

  it('hold per address, across phones', async () => {
    Object.assign(limits, loginLimits('production'));
    const ask = () => get(RequestLoginCode).run(newPhone(), '10.2.2.2');
    const answers = (await Promise.all(Array.from({ length: 40 }, ask))).map(named);
    expect(countOf(answers, 'TooManyAttempts')).toBe(10);
    const tries = Array.from({ length: 25 }, () =>
      get(LogIn).run(newPhone(), '1', { address: '10.3.3.3', device: '' }),
    );
    expect(countOf((await Promise.all(tries)).map(named), 'TooManyAttempts')).toBe(5);
  });
});

describe('sessions', () => {
  it('are refused the moment they end, and only their owner can end them', async () => {
    const owner = await signIn(newPhone());
    const other = await signIn(newPhone());
    await get(Sessions).viewerOf(owner.token);
    expect(named(await get(EndSession).run(other.accountId, owner.id))).toBe('NotFound');
    expect(await get(Sessions).viewerOf(owner.token)).not.toBeNull();
    await get(EndSession).run(owner.accountId, owner.id);
    expect(await get(Sessions).viewerOf(owner.token)).toBeNull();
    expect(named(await get(EndSession).run(owner.accountId, 'no id'))).toBe('NotFound');
  });

  it('slide by thirty days when used, and end when left alone', async () => {
    const used = await signIn(newPhone());
    const left = await signIn(newPhone());
    const day = 86_400;
    offset = 20 * day;
    expect(await get(Sessions).viewerOf(used.token)).not.toBeNull();
    get(Sessions).forget(used.accountId);
    offset = 45 * day;
    expect(await get(Sessions).viewerOf(used.token)).not.toBeNull();
    expect(await get(Sessions).viewerOf(left.token)).toBeNull();
  });
});

describe('the second factor', () => {
  const asOfficial = async () => {
    const phone = newPhone();
    const session = await signIn(phone);
    await db.transaction((tx) =>
      get(Accounts).grant(tx, session.accountId, { role: 'official', regionCode: '331124' }),
    );
    get(Sessions).forget(session.accountId);
    return { phone, session };
  };
  const enrol = async (session: SignedIn) => {
    const viewer = (await get(Sessions).viewerOf(session.token))!;
    const { secret } = (await get(StartSecondFactor).run(session.accountId)) as NewSecondFactor;
    const confirmed = await get(ConfirmNewSecondFactor).run(viewer, totpCode(secret, clock.now()));
    return { secret, ...(confirmed as { codes: string[] }) };
  };
  const secondStep = async (phone: string) => {
    const required = await logIn(phone, await askCode(phone));
    expect(required).toBeInstanceOf(SecondFactorRequired);
    return (required as SecondFactorRequired).challenge;
  };
  const confirm = (challenge: string, code: string) =>
    get(ConfirmSecondFactor).run(challenge, code, place);

  it('wakes an official’s role up when confirmed, and ends the other sessions', async () => {
    const { phone, session } = await asOfficial();
    const elsewhere = await signIn(phone);
    expect((await get(Sessions).viewerOf(session.token))!.grants).toEqual([]);
    expect(await get(AccountRepository).profile(session.accountId)).toMatchObject({
      roles: ['buyer'],
      secondFactorNeeded: true,
    });
    const { codes, secret } = await enrol(session);
    expect(new Set(codes).size).toBe(10);
    expect((await get(Sessions).viewerOf(session.token))!.grants).toMatchObject([
      { role: 'official' },
    ]);
    expect(await get(Sessions).viewerOf(elsewhere.token)).toBeNull();
    const stored = await db.query(`SELECT * FROM accounts, recovery_codes`);
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(named(await get(StartSecondFactor).run(session.accountId))).toBe('SecondFactorInPlace');
  });

  it('does not take a wrong first code, and changes nothing by it', async () => {
    const { session } = await asOfficial();
    const viewer = (await get(Sessions).viewerOf(session.token))!;
    expect(named(await get(ConfirmNewSecondFactor).run(viewer, '123456'))).toBe(
      'SecondFactorNotStarted',
    );
    const { secret } = (await get(StartSecondFactor).run(session.accountId)) as NewSecondFactor;
    const wrong = wrongFor(totpCode(secret, clock.now()));
    expect(named(await get(ConfirmNewSecondFactor).run(viewer, wrong))).toBe('CodeWrong');
    expect(await get(AccountRepository).profile(session.accountId)).toMatchObject({
      hasSecondFactor: false,
    });
  });

  it('takes each code of the authenticator once, also when it arrives twice at once', async () => {
    const { phone, session } = await asOfficial();
    const { secret } = await enrol(session);
    const used = totpCode(secret, clock.now());
    expect(named(await confirm(await secondStep(phone), used))).toBe('CodeWrong');
    offset = 60;
    const next = totpCode(secret, clock.now());
    const challenges = [await secondStep(phone), await secondStep(phone)];
    const answers = (await Promise.all(challenges.map((each) => confirm(each, next)))).map(named);
    expect([...answers].sort()).toEqual(['CodeWrong', 'Session']);
  });

  it('takes a recovery code once, and answers a challenge once', async () => {
    const { phone, session } = await asOfficial();
    const { codes } = await enrol(session);
    const challenge = await secondStep(phone);
    const opened = await confirm(challenge, codes[0]!.toLowerCase());
    expect(named(opened)).toBe('Session');
    expect(named(await confirm(await secondStep(phone), codes[0]!))).toBe('CodeWrong');
    expect(named(await confirm(challenge, codes[1]!))).toBe('CodeExpired');
    const unused = await sql.value<number>(
      `SELECT count(*)::int FROM recovery_codes WHERE account_id = $1 AND used_at IS NULL`,
      [session.accountId],
    );
    expect(unused).toBe(9);
  });

  it('gives a challenge five tries and five minutes', async () => {
    const { phone, session } = await asOfficial();
    const { codes } = await enrol(session);
    const challenge = await secondStep(phone);
    const sessions = await rows('sessions');
    const guesses = Array.from({ length: 12 }, () => confirm(challenge, 'AAAAAAAAAA'));
    expect(countOf((await Promise.all(guesses)).map(named), 'CodeWrong')).toBe(5);
    expect(named(await confirm(challenge, codes[0]!))).toBe('TooManyAttempts');
    const late = await secondStep(phone);
    offset = 301;
    expect(named(await confirm(late, codes[0]!))).toBe('CodeExpired');
    expect(named(await confirm('no challenge', codes[0]!))).toBe('CodeExpired');
    expect(await rows('sessions')).toBe(sessions);
  });
});

describe('demo accounts', () => {
  it('are listed by role with what a program needs to be them', async () => {
    const totpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    await db.transaction(async (tx) => {
      const seed = { displayName: '周科长', isDemo: true, totpSecret };
      const official = await get(Accounts).ensure(tx, '13700000001', seed);
      await get(Accounts).grant(tx, official, { role: 'official', regionCode: '331124' });
      expect(await get(Accounts).ensure(tx, '13700000001', seed)).toBe(official);
      await get(Accounts).ensure(tx, '13700000002', { displayName: '王买家', isDemo: true });
    });
    expect(await get(DemoAccounts).list()).toEqual([
      { role: 'buyer', name: '王买家', phone: '13700000002' },
      { role: 'official', name: '周科长', phone: '13700000001', totpSecret, regionCode: '331124' },
    ]);
    expect(await get(DemoAccounts).exist()).toBe(true);
  });
});
