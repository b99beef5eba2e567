import { InvalidInput } from '@chucun/kernel';
import { generateSync } from 'otplib';
import { mayGrant, readGrant } from './grant.rules.ts';
import { cleanCode, newLoginCode, newRecoveryCode, totpCode, totpStep } from './login.rules.ts';
import { loginLimits } from './limits.rules.ts';
import { maskName, maskPhone, normalisePhone } from './phone.rules.ts';
import { endedSessionCookie, sessionCookie, tokenOf } from './session-token.ts';
import type { Viewer } from './viewer.ts';

describe('phones', () => {
  it('are read as people write them', () => {
    for (const typed of [
      '13812345678',
      ' 138 1234 5678 ',
      '+86 138-1234-5678',
      '１３８１２３４５６７８',
    ]) {
      expect(normalisePhone(typed)).toBe('13812345678');
    }
    for (const typed of [
      '',
      '12812345678',
      '1381234567',
      '138123456789',
      '057812345678',
      "1'--",
      '138\u000012345678',
    ]) {
      expect(normalisePhone(typed)).toBeUndefined();
    }
  });

  it('and names are masked (L-52)', () => {
    expect(maskPhone('13812345678')).toBe('138****5678');
    expect([maskName('李春兰'), maskName('𠮷田'), maskName('')]).toEqual(['李*', '𠮷*', '*']);
  });
});

describe('codes', () => {
  it('have six digits, and recovery codes ten unmistakable letters', () => {
    expect(newLoginCode()).toMatch(/^\d{6}$/);
    expect(newRecoveryCode()).toMatch(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/);
    expect(cleanCode(' １２3 456')).toBe('123456');
    expect(cleanCode('k7qwm-3dpxa')).toBe('K7QWM3DPXA');
  });

  it('of an authenticator are good one step early or late, and no further', () => {
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    const at = new Date('2026-11-23T09:30:10Z');
    const step = Math.floor(at.getTime() / 30_000);
    const codeAt = (offset: number) => generateSync({ secret, epoch: (step + offset) * 30 });
    expect(totpCode(secret, at)).toBe(codeAt(0));
    expect([-1, 0, 1].map((offset) => totpStep(secret, codeAt(offset), at))).toEqual([
      step - 1,
      step,
      step + 1,
    ]);
    expect([-2, 2].map((offset) => totpStep(secret, codeAt(offset), at))).toEqual([
      undefined,
      undefined,
    ]);
    expect(totpStep(secret, 'abcdef', at)).toBeUndefined();
  });

  it('are limited as agreed in production, and loosely elsewhere', () => {
    expect(loginLimits('production')).toEqual({
      codesPerAddress: { max: 30, seconds: 3600 },
      codesPerPhone: { max: 1, seconds: 60 },
      codesPerPhoneAndDay: { max: 10, seconds: 86_400 },
      logInsPerAddress: { max: 20, seconds: 3600 },
      secondFactorsPerAccount: { max: 20, seconds: 3600 },
    });
    expect(loginLimits('demo').codesPerPhone.max).toBe(50);
    expect(loginLimits('test').logInsPerAddress.max).toBe(10_000);
  });
});

describe('the token of a request', () => {
  const token = 'a'.repeat(43);
  it('comes as bearer or cookie, bearer first', () => {
    expect(tokenOf({ authorization: `Bearer ${token}` })).toBe(token);
    expect(tokenOf({ cookie: `x=1; chucun_session=${token}; y=2` })).toBe(token);
    expect(
      tokenOf({ authorization: `bearer ${'b'.repeat(43)}`, cookie: `chucun_session=${token}` }),
    ).toBe('b'.repeat(43));
  });
  it('is nothing when it cannot be ours', () => {
    for (const headers of [
      {},
      { cookie: 'chucun_session=short' },
      { cookie: `other=${token}` },
      { authorization: `Basic ${token}` },
    ]) {
      expect(tokenOf(headers)).toBeUndefined();
    }
  });
  it('is kept where scripts and other sites cannot use it', () => {
    expect(sessionCookie(token, true)).toBe(
      `chucun_session=${token}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure`,
    );
    expect(endedSessionCookie(false)).toBe(
      'chucun_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
    );
  });
});

describe('granting', () => {
  const scope = { coopId: 'c1', memberId: null, stationId: null, regionCode: null };
  const viewer = (role: 'coop_manager' | 'operator' | 'farmer'): Viewer => ({
    accountId: 'a',
    sessionId: 's',
    grants: [{ role, ...scope }],
  });
  it('is for managers inside their cooperative, and for operators everywhere', () => {
    const manager = viewer('coop_manager');
    for (const role of ['farmer', 'host', 'station_agent'] as const) {
      expect(mayGrant(manager, { role, coopId: 'c1' })).toBe(true);
      expect(mayGrant(manager, { role, coopId: 'c2' })).toBe(false);
      expect(mayGrant(viewer('farmer'), { role, coopId: 'c1' })).toBe(false);
    }
    for (const role of ['coop_manager', 'official', 'operator'] as const) {
      expect(mayGrant(manager, { role, coopId: 'c1' })).toBe(false);
      expect(mayGrant(viewer('operator'), { role, coopId: null })).toBe(true);
    }
  });
  it('ties a role to exactly what it needs', () => {
    expect(readGrant('host', { coopId: 'c1' })).toEqual({ role: 'host', ...scope });
    const field = (role: string, given: object) => (readGrant(role, given) as InvalidInput).field;
    expect(field('farmer', { coopId: 'c1' })).toBe('memberId');
    expect(field('operator', { coopId: 'c1' })).toBe('coopId');
    expect(field('buyer', {})).toBe('role');
    expect(field('constructor', {})).toBe('role');
  });
});
