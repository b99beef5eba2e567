import { buildSchema, findBreakingChanges } from 'graphql';
import { readFileSync } from 'node:fs';

const read = (name: string) => buildSchema(readFileSync(`libs/contract/${name}`, 'utf8'));

it('keeps every operation and shape that programs outside the repository call', () => {
  const changes = findBreakingChanges(read('core.graphql'), read('schema.graphql'));
  expect(changes.map((change) => change.description)).toEqual([]);
});
