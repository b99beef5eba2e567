import { addressFaults, readAddress } from './address-form.ts';

const form = (values: Record<string, string>) => ({ get: (name: string) => values[name] ?? null });

describe('the address form', () => {
  const good = {
    name: ' 王芳 ',
    phone: '138 0013 8000',
    province: '330000',
    prefecture: '331100',
    regionCode: '331124',
    detail: '人民路 1 号',
  };
  it('reads what was typed', () => {
    const address = readAddress(form(good));
    expect(address).toMatchObject({ name: '王芳', phone: '13800138000', regionCode: '331124' });
    expect(addressFaults(address)).toEqual([]);
  });
  it('forgets a county of another province', () => {
    const address = readAddress(form({ ...good, province: '520000' }));
    expect(address).toMatchObject({ province: '520000', prefecture: '', regionCode: '' });
    expect(addressFaults(address)).toEqual(['region']);
  });
  it('names every field that needs another look', () => {
    expect(addressFaults(readAddress(form({})))).toEqual(['name', 'phone', 'region', 'detail']);
  });
});
