import { graphql } from '@chucun/contract';

export const salesFigures = graphql(`
  fragment SalesFigures on SalesStatistics {
    regionCode
    regionName
    paidFen
    refundedFen
    netFen
    platformDiscountFen
    orders
    lines
    netWeightGrams
    sellers
    householdsBenefited
    farmerIncomeFen
    farmGateShare
    outOfProvinceShare
    villageToCityFen
    villageToCityUndeterminedFen
    suppressed
  }
`);

export const salesRows = graphql(`
  fragment SalesRows on SalesStatistics {
    rows {
      key
      label
      labelEn
      paidFen
      refundedFen
      netFen
      farmerIncomeFen
      householdsBenefited
      orders
      lines
      netWeightGrams
      suppressed
    }
  }
`);

export const salesSources = graphql(`
  fragment SalesSources on SalesStatistics {
    stage
    definitionVersion
    computedAt
    excluded {
      lines
      paidFen
      note
      noteEn
    }
    definitions {
      id
      name
      nameEn
      text
      textEn
      rule
    }
  }
`);

export const countyPage = graphql(`
  query CountyPage(
    $time: SalesStatisticsInput!
    $category: SalesStatisticsInput!
    $origin: SalesStatisticsInput!
    $destination: SalesStatisticsInput!
    $channel: SalesStatisticsInput!
    $before: SalesStatisticsInput!
    $compare: Boolean!
    $region: String!
  ) {
    region(code: $region) {
      code
      name
      level
      path {
        code
        name
        level
      }
    }
    time: salesStatistics(input: $time) {
      ...SalesFigures
      ...SalesSources
      ...SalesRows
    }
    category: salesStatistics(input: $category) {
      ...SalesRows
    }
    origin: salesStatistics(input: $origin) {
      ...SalesRows
    }
    destination: salesStatistics(input: $destination) {
      ...SalesRows
    }
    channel: salesStatistics(input: $channel) {
      ...SalesRows
    }
    before: salesStatistics(input: $before) @include(if: $compare) {
      ...SalesFigures
    }
  }
`);

/** Asked apart from the page: its answer may be refused where the page's is not. */
export const otherReading = graphql(`
  query OtherReading($input: SalesStatisticsInput!) {
    salesStatistics(input: $input) {
      netFen
    }
  }
`);

export const countyTable = graphql(`
  query CountyTable(
    $cells: SalesStatisticsInput!
    $rows: SalesStatisticsInput!
    $columns: SalesStatisticsInput!
    $isGrid: Boolean!
  ) {
    cells: salesStatistics(input: $cells) {
      ...SalesFigures
      ...SalesSources
      ...SalesRows
    }
    rows: salesStatistics(input: $rows) @include(if: $isGrid) {
      ...SalesRows
    }
    columns: salesStatistics(input: $columns) @include(if: $isGrid) {
      ...SalesRows
    }
  }
`);

export const salesFile = graphql(`
  query SalesFile($input: SalesStatisticsInput!) {
    salesCsv(input: $input) {
      filename
      text
    }
  }
`);

export const salesDefinitions = graphql(`
  query SalesDefinitions($input: SalesStatisticsInput!) {
    salesStatistics(input: $input) {
      regionName
      ...SalesSources
    }
  }
`);
