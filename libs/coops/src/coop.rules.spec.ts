import type { Coop } from './coop.ts';
import { readCoopFields } from './coop-input.ts';
import {
  checkCharacterOf,
  exemptionStatement,
  isDayUpTo,
  isMemberOn,
  isRegistrationNumber,
  isSlug,
  publicNameOf,
} from './coop.rules.ts';
import { checklistOf, missingOf, ownAnswers } from './onboarding.rules.ts';

const coop: Coop = {
  id: '01900000-0000-7000-8000-000000000001',
  slug: 'songyang-tea',
  name: '松阳香茶合作社',
  sealText: '松阳',
  regionCode: '331124',
  legalForm: 'COOPERATIVE',
  registrationNumber: null,
  exemption: null,
  story: '',
  phone: null,
  commissionBp: 500,
  memberShareBp: 8000,
  state: 'ONBOARDING',
};

describe('registration (L-03, L-05)', () => {
  it('knows a unified social credit code by its check character', () => {
    expect(isRegistrationNumber('91350100M000100Y43')).toBe(true);
    expect(isRegistrationNumber('91350100M000100Y44')).toBe(false);
    expect(isRegistrationNumber('91350100M000100Y4')).toBe(false);
    expect(isRegistrationNumber('9135010OM000100Y43')).toBe(false);
    const made = '93331124MA2E0000X';
    expect(isRegistrationNumber(made + checkCharacterOf(made))).toBe(true);
  });

  it('lets an individual state an exemption, and a cooperative not', () => {
    expect(readCoopFields({ exemption: 'SELF_PRODUCED' }, 'COOPERATIVE')).toMatchObject({
      field: 'exemption',
    });
    expect(readCoopFields({ exemption: 'SELF_PRODUCED' }, 'INDIVIDUAL')).toEqual({
      exemption: 'SELF_PRODUCED',
      registrationNumber: null,
    });
    expect(exemptionStatement({ registrationNumber: null, exemption: 'HANDICRAFT' })?.zh).toContain(
      '经营者声明',
    );
    expect(exemptionStatement({ registrationNumber: null, exemption: null })).toBeNull();
    expect(
      exemptionStatement({ registrationNumber: '91350100M000100Y43', exemption: 'HANDICRAFT' }),
    ).toBeNull();
  });
});

describe('what a form may say', () => {
  it.each([
    [{ name: '茶' }, 'name'],
    [{ name: 'x\u0000y' }, 'name'],
    [{ phone: '12345' }, 'phone'],
    [{ registrationNumber: '123' }, 'registrationNumber'],
    [{ memberShareBp: 10_001 }, 'memberShareBp'],
    [{ memberShareBp: 80.5 }, 'memberShareBp'],
    [{ commissionBp: 3001 }, 'commissionBp'],
  ])('refuses %j by its field', (fields, field) => {
    expect(readCoopFields(fields, 'COOPERATIVE')).toMatchObject({ field });
  });

  it('leaves absent fields alone', () => {
    expect(readCoopFields({ phone: '0578 8060000', name: null }, 'COOPERATIVE')).toEqual({
      phone: '05788060000',
    });
  });

  it('takes days of the calendar up to today, and tidy addresses', () => {
    const days = [
      '2026-11-23',
      '2026-11-24',
      '2026-02-30',
      '2024-02-29',
      '1900-01-01',
      '',
      '2026-1-1',
    ];
    expect(days.map((day) => isDayUpTo(day, '2026-11-23'))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(['songyang-tea', 'a', 'Tea', 'tea-', '../x', '茶'].map(isSlug)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('membership', () => {
  it('holds from the joining day up to the day before leaving (C-02)', () => {
    const member = { joinedOn: '2024-03-01', leftOn: '2026-05-01' };
    const days = ['2024-02-29', '2024-03-01', '2026-04-30', '2026-05-01'];
    expect(days.map((day) => isMemberOn(member, day))).toEqual([false, true, true, false]);
    expect(isMemberOn({ joinedOn: '2024-03-01', leftOn: null }, '2030-01-01')).toBe(true);
  });

  it('names a member to everybody without giving the name away', () => {
    expect(['叶春兰', '欧阳大山', '阿依古丽·买买提'].map(publicNameOf)).toEqual([
      '叶家',
      '欧阳家',
      '阿依古丽家',
    ]);
  });
});

describe('the checklist', () => {
  it('leaves out what nobody answers for and names what still holds the opening back', () => {
    const items = checklistOf({ ...ownAnswers(coop), FIRST_MEMBER: true });
    expect(items.map(({ item }) => item)).toEqual([
      'REGISTRATION',
      'CONTACT',
      'FIRST_MEMBER',
      'STORY',
    ]);
    expect(missingOf(items).map(({ item }) => item)).toEqual(['REGISTRATION', 'CONTACT']);
    const ready = { ...coop, exemption: 'SELF_PRODUCED', phone: '13900000000' } as const;
    expect(missingOf(checklistOf(ownAnswers(ready)))).toEqual([]);
  });
});
