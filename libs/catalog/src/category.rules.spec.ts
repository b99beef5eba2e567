import {
  CATEGORIES,
  categoryByCode,
  categoryPath,
  guessCategory,
  leafFor,
} from './category.rules.ts';

describe('categories', () => {
  it('form a tree without loose ends, two digits a level (S-20)', () => {
    const codes = CATEGORIES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, parentCode } of CATEGORIES) {
      expect(code).toMatch(/^\d{2}(\d{2}){0,2}$/);
      if (parentCode !== null) expect(codes.indexOf(parentCode)).toBeLessThan(codes.indexOf(code));
    }
    expect(categoryPath('010301').map(({ code }) => code)).toEqual(['01', '0103', '010301']);
  });

  it('stand for their "other" where they have children (S-21)', () => {
    expect(leafFor('0104')?.code).toBe('010499');
    expect(leafFor('0103')?.code).toBe('010311');
    expect(leafFor('010701')?.code).toBe('010701');
    expect(leafFor('77')).toBeUndefined();
  });

  it('know where the law asks for a certificate or a permit (L-31, L-32)', () => {
    expect(categoryByCode('010301')).toMatchObject({ needsCommitment: true, isPerishable: true });
    expect(categoryByCode('010701')).toMatchObject({ needsCommitment: false, isPerishable: false });
    expect(categoryByCode('9302')).toMatchObject({ needsPermit: true });
    expect(categoryByCode('9401')).toMatchObject({ isAgricultural: false });
  });

  it.each([
    ['阿克苏冰糖心苹果 5斤装', '010301'],
    ['苹果醋', '9305'],
    ['松阳香茶', '010701'],
    ['东北黑木耳', '010602'],
    ['五常稻花香大米', '010101'],
    ['秦岭土蜂蜜', '9101'],
    ['手工苗绣手帕', '9401'],
    ['赣南脐橙', '010304'],
    ['农家土豆', '010410'],
    ['柿饼', '9201'],
  ])('guess %s', (name, code) => {
    expect(guessCategory(name)?.code).toBe(code);
  });

  it('guess nothing from nothing', () => {
    expect(guessCategory('')).toBeUndefined();
    expect(guessCategory('hello %_')).toBeUndefined();
  });
});
