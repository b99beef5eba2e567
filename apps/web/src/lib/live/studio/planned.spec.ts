import { planOf } from './planned.ts';

it('reads what a pack is planned to cost, and names the field that cannot be read', () => {
  expect(planOf('19.9', '50', '2')).toEqual({ livePriceFen: 1990, quota: 50, limitPerBuyer: 2 });
  expect(planOf('', '', '')).toEqual({ livePriceFen: null, quota: null, limitPerBuyer: null });
  expect(planOf('0', '', '')).toBe('livePriceFen');
  expect(planOf('19.999', '', '')).toBe('livePriceFen');
  expect(planOf('', '1.5', '')).toBe('quota');
  expect(planOf('', '', '-1')).toBe('limitPerBuyer');
});
