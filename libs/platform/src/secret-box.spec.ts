import { SecretBox } from './secret-box.ts';

const box = new SecretBox('a secret of this test');

describe('the secret box', () => {
  it('opens what it sealed, and seals the same text differently each time', () => {
    const sealed = box.seal('totp', '密钥 123');
    expect(box.open('totp', sealed)).toBe('密钥 123');
    expect(box.seal('totp', '密钥 123')).not.toBe(sealed);
  });

  it('does not open what was changed, cut, or sealed for another purpose or secret', () => {
    const sealed = box.seal('totp', '123456');
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    expect(box.open('totp', changed)).toBeUndefined();
    expect(box.open('totp', sealed.slice(0, 12))).toBeUndefined();
    expect(box.open('login', sealed)).toBeUndefined();
    expect(new SecretBox('another').open('totp', sealed)).toBeUndefined();
  });
});
