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
    liveSessions
    liveHours
    liveSalesShare
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
  }
`);

/** Asked apart from the page: of so short a time it may be refused where the page's is not. */
export const figuresOfBefore = graphql(`
  query FiguresBefore($input: SalesStatisticsInput!) {
    salesStatistics(input: $input) {
      ...SalesFigures
    }
  }
`);

export const salesReleases = graphql(`
  query SalesReleases($regionCode: String!, $month: String!, $place: PlaceReading!) {
    salesReleases(regionCode: $regionCode, month: $month, place: $place) {
      id
      number
      stage
      month
      paidFen
      refundedFen
      netFen
      farmerIncomeFen
      householdsBenefited
      orders
      reason
      note
      definitionVersion
      inputLines
      inputHash
      releasedAt
      bridge {
        thenNetFen
        lateRefundsFen
        otherFen
        nowNetFen
      }
    }
  }
`);

export const releaseSales = graphql(`
  mutation ReleaseSales($input: ReleaseSalesInput!) {
    releaseSales(input: $input) {
      __typename
      ... on SalesRelease {
        id
        number
      }
      ... on UserError {
        message
        messageZh
      }
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
