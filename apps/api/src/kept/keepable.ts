import { type GraphQLSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

const ALL = 'all';

/**
 * What a kept answer may hold: fields that depend on the rows a stamp reads, or on books that change with a release
 * (regions, categories). Everything else, above all what depends on the caller, is answered anew each time.
 */
const FIELDS: Record<string, typeof ALL | readonly string[]> = {
  Query: ['product', 'products'],
  Product: [
    ...[
      'id',
      'slug',
      'name',
      'story',
      'state',
      'shipHours',
      'claimHours',
      'version',
      'ratingAverage',
    ],
    ...[
      'soldCount',
      'origin',
      'coop',
      'grower',
      'category',
      'photos',
      'variants',
      'certificates',
      'batch',
      'split',
    ],
  ],
  Variant: [
    ...['id', 'name', 'priceFen', 'livePriceFen', 'netWeightGrams', 'grossWeightGrams'],
    ...['unitPriceFenPer500g', 'available'],
  ],
  Coop: ['id', 'slug', 'name', 'sealText', 'story', 'region', 'state'],
  Batch: ['id', 'code', 'harvestFrom', 'harvestTo', 'pickedOn', 'village', 'certificate'],
  BatchCertificate: ALL,
  Certificate: ALL,
  Photo: ALL,
  PriceSplit: ALL,
  Region: ['code', 'name', 'level', 'path'],
  Category: ['code', 'name', 'nameEn', 'isPerishable', 'path'],
  ProductConnection: ALL,
  ProductEdge: ALL,
  PageInfo: ALL,
  Facet: ALL,
  FacetValue: ALL,
};

/** True for a single query of nothing but such fields; directives and aliases of root fields are not understood here. */
export function isKeepable(schema: GraphQLSchema, query: string): boolean {
  let operations = 0;
  let isFine = true;
  const types = new TypeInfo(schema);
  const refuse = () => {
    isFine = false;
  };
  try {
    visit(
      parse(query, { maxTokens: 3000 }),
      visitWithTypeInfo(types, {
        OperationDefinition(operation) {
          operations += 1;
          if (operation.operation !== 'query') refuse();
        },
        Directive: refuse,
        // What is on the air changes with no row that a stamp reads.
        ObjectField(field) {
          if (field.name.value === 'liveNow') refuse();
        },
        Field(field) {
          const parent = types.getParentType()?.name ?? '';
          const allowed = FIELDS[parent];
          const name = field.name.value;
          if (name !== '__typename' && allowed !== ALL && !allowed?.includes(name)) refuse();
          if (parent === 'Query' && field.alias && field.alias.value !== name) refuse();
        },
      }),
    );
  } catch {
    return false;
  }
  return isFine && operations === 1;
}

interface Page {
  product?: { id?: unknown } | null;
  products?: { edges?: { node?: { id?: unknown } }[] };
}

/** The products that an answer shows; undefined where it does not name each of them, or shows none. */
export function productsOf(answer: { data?: Page | null; errors?: unknown }): string[] | undefined {
  const { data, errors } = answer;
  if (errors !== undefined || !data) return undefined;
  const nodes = [
    ...('product' in data ? [data.product] : []),
    ...('products' in data ? (data.products?.edges?.map(({ node }) => node) ?? [undefined]) : []),
  ];
  const ids = nodes.map((node) => node?.id);
  return ids.length > 0 && ids.every((id) => typeof id === 'string') ? ids : undefined;
}
