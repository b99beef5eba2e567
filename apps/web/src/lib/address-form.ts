export interface TypedAddress {
  name: string;
  phone: string;
  province: string;
  prefecture: string;
  regionCode: string;
  detail: string;
}

export type AddressField = 'name' | 'phone' | 'region' | 'detail';

/** What was typed, trimmed; nothing is lost when the form comes back. */
export function readAddress(form: Pick<FormData, 'get'>): TypedAddress {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const code = (name: string) => (/^\d{6}$/.test(text(name)) ? text(name) : '');
  const province = code('province');
  // A level chosen under another province or prefecture than the one above it is forgotten.
  const prefecture =
    code('prefecture').slice(0, 2) === province.slice(0, 2) ? code('prefecture') : '';
  return {
    name: text('name').slice(0, 80),
    phone: text('phone').replace(/[\s-]/g, '').slice(0, 20),
    province,
    prefecture,
    regionCode: code('regionCode').slice(0, 2) === province.slice(0, 2) ? code('regionCode') : '',
    detail: text('detail').slice(0, 200),
  };
}

/** The fields that need another look before the server is asked; it checks all of them again. */
export function addressFaults(address: TypedAddress): AddressField[] {
  const faults: AddressField[] = [];
  if (address.name.length < 1 || address.name.length > 40) faults.push('name');
  if (!/^1\d{10}$/.test(address.phone)) faults.push('phone');
  if (!address.regionCode) faults.push('region');
  if (address.detail.length < 4) faults.push('detail');
  return faults;
}
