import { basisPoints, changeLines, isUuid } from './record.ts';

it('shows of a change what differs, and reads what is no JSON as it stands', () => {
  expect(changeLines('{"state":"ONBOARDING","name":"a"}', '{"state":"OPEN","name":"a"}')).toEqual([
    { field: 'state', before: 'ONBOARDING', after: 'OPEN' },
  ]);
  expect(changeLines(null, '{"role":"host","scope":{"coopId":"1"}}')).toEqual([
    { field: 'role', before: null, after: 'host' },
    { field: 'scope', before: null, after: '{"coopId":"1"}' },
  ]);
  expect(changeLines('5', '<b>')).toEqual([{ field: '', before: '5', after: '<b>' }]);
  expect(changeLines('{"version":0,"a":1}', '{"a":2}')).toEqual([
    { field: 'a', before: '1', after: '2' },
  ]);
  expect(changeLines('{"a":1}', null)).toEqual([{ field: 'a', before: '1', after: null }]);
  expect(changeLines(null, null)).toEqual([]);
});

it('says basis points in percent and knows an id', () => {
  expect([8000, 250, 505, 0].map(basisPoints)).toEqual(['80%', '2.5%', '5.05%', '0%']);
  expect(isUuid('018f2b1e-0000-7000-8000-000000000000')).toBe(true);
  expect(isUuid("1'; drop")).toBe(false);
});
