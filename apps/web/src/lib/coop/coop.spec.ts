import { formOf, freightExamples, readZones } from './freight-form.ts';
import { muOf, squareMetresOf } from './mu.ts';
import { pickList } from './pick-list.ts';

describe('the pick list', () => {
  it('adds up the same pack over many orders', () => {
    const line = (productName: string, variantName: string, quantity: number) => ({
      productName,
      variantName,
      quantity,
    });
    expect(
      pickList([
        line('香菇', '1斤装', 2),
        line('茶', '250克装', 1),
        line('香菇', '1斤装', 3),
        line('香菇', '2斤装', 1),
      ]),
    ).toEqual([line('茶', '250克装', 1), line('香菇', '1斤装', 5), line('香菇', '2斤装', 1)]);
  });
});

describe('mu', () => {
  it('become whole square metres and read the same', () => {
    expect(squareMetresOf('15')).toBe(10_000);
    expect(squareMetresOf('2.5')).toBe(1667);
    for (const mu of ['0.5', '1', '2.5', '7.25', '300']) expect(muOf(squareMetresOf(mu)!)).toBe(mu);
    for (const wrong of ['', '0', '-1', '1.234', 'x'])
      expect(squareMetresOf(wrong)).toBeUndefined();
  });
});

describe('the freight form', () => {
  const zone = {
    name: '江浙沪',
    regionPrefixes: ['31', '3201', '33'],
    isServed: true,
    firstQuantity: 1000,
    firstFen: 600,
    nextQuantity: 1000,
    nextFen: 250,
    isFreeOverServed: true,
    transitDays: 2,
  };
  it('shows a template and reads the same back', () => {
    const form = new FormData();
    for (const [name, values] of Object.entries(formOf(zone, 0)))
      for (const value of values) form.append(name, value);
    form.append('zones', '1');
    expect(readZones(form)).toEqual({ zones: [{ ...zone, regionPrefixes: ['31', '33', '3201'] }] });
  });
  it('names the field that cannot be read, and keeps whole fen', () => {
    const form = new FormData();
    for (const [name, values] of Object.entries(formOf({ ...zone }, 0)))
      for (const value of values) form.append(name, value);
    form.append('zones', '1');
    form.set('firstFen.0', '8.555');
    expect(readZones(form)).toEqual({ field: 'firstFen.0' });
    form.set('firstFen.0', '8.5');
    form.set('nextQuantity.0', '1.5');
    expect(readZones(form)).toEqual({ field: 'nextQuantity.0' });
  });
  it('reckons examples as orders are charged: a fee per begun next quantity', () => {
    expect(freightExamples(zone, 'WEIGHT').map(({ fen }) => fen)).toEqual([600, 850, 1600]);
    expect(
      freightExamples({ ...zone, firstQuantity: 1, nextQuantity: 2 }, 'PIECE').map(
        ({ fen }) => fen,
      ),
    ).toEqual([600, 850, 1100]);
  });
});
