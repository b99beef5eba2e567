import { buildSchema } from 'graphql';
import { isKeepable, productsOf } from './keepable.ts';

const schema = buildSchema(`
  type Query { product(id: ID): Product, products: ProductConnection, me: Account }
  type Mutation { logOut: Boolean }
  type Account { id: ID }
  type Product { id: ID, name: String, reviews: [String], coop: Coop }
  type Coop { id: ID, phone: String }
  type ProductConnection { edges: [ProductEdge] }
  type ProductEdge { node: Product }`);

it('keeps questions about products only, of fields that a stamp covers', () => {
  for (const query of [
    'query ($id: ID) { product(id: $id) { id ...Rest } } fragment Rest on Product { name coop { id } __typename }',
    '{ products { edges { node { id } } } }',
  ])
    expect([query, isKeepable(schema, query)]).toEqual([query, true]);
  for (const query of [
    '{ me { id } }',
    '{ product { id } me { id } }',
    '{ product { id reviews } }',
    '{ product { id coop { phone } } }',
    '{ product { id ...Rest } } fragment Rest on Product { reviews }',
    '{ other: product { id } }',
    'query ($a: Boolean!) { product @include(if: $a) { id } }',
    'query A { product { id } } query B { product { id } }',
    'mutation { logOut }',
    '{ __schema { types { name } } }',
    '{ product { nothing } }',
    '{',
  ])
    expect([query, isKeepable(schema, query)]).toEqual([query, false]);
});

it('names the products of an answer, or none where one is not named', () => {
  expect(productsOf({ data: { product: { id: 'a' } } })).toEqual(['a']);
  expect(
    productsOf({ data: { products: { edges: [{ node: { id: 'a' } }, { node: { id: 'b' } }] } } }),
  ).toEqual(['a', 'b']);
  expect(productsOf({ data: { product: null } })).toBeUndefined();
  expect(productsOf({ data: { product: { id: 'a' } }, errors: [] })).toBeUndefined();
  expect(productsOf({ data: { products: { edges: [{ node: {} }] } } })).toBeUndefined();
  expect(productsOf({ data: { products: { edges: [] } } })).toBeUndefined();
});
