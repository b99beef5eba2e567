/** What the storefront asks for; fields as in its pages. */

const CARD = `id slug name soldCount
  origin { code name path { name level } }
  coop { id slug name }
  photos { id alt placeholder }
  variants { id name priceFen livePriceFen netWeightGrams unitPriceFenPer500g available }`;

const SEARCH = `query Search($query: String, $filter: ProductFilter, $sort: ProductSort) {
  products(query: $query, filter: $filter, sort: $sort, first: 24) {
    totalCount
    edges { node { ${CARD} } }
    pageInfo { endCursor hasNextPage }
    facets { name values { value label count } }
  } }`;

const PRODUCT = `query ProductPage($slug: String!) {
  product(slug: $slug) {
    ${CARD}
    story ratingAverage grower shipHours claimHours
    category { code name nameEn isPerishable }
    certificates { kind number validTo }
    batch { code harvestFrom harvestTo pickedOn village { name } certificate { number } }
    split { farmerFen coopFen platformFen }
  } }`;

const PLACE = `mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on OrderGroup { id }
    ... on UserError { message messageZh }
  } }`;

const FIGURES = `regionName paidFen refundedFen netFen orders lines netWeightGrams sellers householdsBenefited
  farmerIncomeFen farmGateShare outOfProvinceShare villageToCityFen suppressed stage`;
const ROWS = `rows { key label labelEn paidFen refundedFen netFen farmerIncomeFen householdsBenefited orders lines
  netWeightGrams suppressed }`;

const COUNTY = `query County($time: SalesStatisticsInput!, $category: SalesStatisticsInput!, $origin: SalesStatisticsInput!,
    $destination: SalesStatisticsInput!, $channel: SalesStatisticsInput!) {
  time: salesStatistics(input: $time) { ${FIGURES} ${ROWS} }
  category: salesStatistics(input: $category) { ${ROWS} }
  origin: salesStatistics(input: $origin) { ${ROWS} }
  destination: salesStatistics(input: $destination) { ${ROWS} }
  channel: salesStatistics(input: $channel) { ${ROWS} } }`;

const body = (query, variables) => JSON.stringify({ query, variables });

export const searchBody = (variables) => body(SEARCH, variables);
export const productBody = (slug) => body(PRODUCT, { slug });
export const placeBody = (input) => body(PLACE, { input });

export function countyBody(regionCode, { from, to, time }) {
  const by = (dimension) => ({ regionCode, from, to, by: [dimension] });
  return body(COUNTY, {
    time: by(time),
    category: by('CATEGORY'),
    origin: by('ORIGIN'),
    destination: by('DESTINATION_PROVINCE'),
    channel: by('CHANNEL'),
  });
}
