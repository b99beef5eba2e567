import { graphql } from '@chucun/contract';

// Fragments that pages of sellers share; their types come with the same names from @chucun/contract.

export const toPack = graphql(`
  fragment ToPack on Order {
    id
    number
    shipBy
    lines {
      id
      productId
      productName
      variantName
      quantity
      photoId
    }
  }
`);

export const statementLine = graphql(`
  fragment StatementLine on StatementEntry {
    id
    kind
    at
    orderNumber
    productName
    variantName
    quantity
    goodsFen
    coopFen
    memberFen
    paidOutFen
    whenText
    whenTextEn
    deductions {
      code
      name
      nameEn
      amountFen
    }
    offsets {
      orderNumber
      amountFen
    }
  }
`);

export const shelfProduct = graphql(`
  fragment ShelfProduct on Product {
    id
    slug
    name
    state
    soldCount
    grower
    photos {
      id
      alt
      placeholder
    }
    variants {
      id
      name
      priceFen
      netWeightGrams
      unitPriceFenPer500g
      available
    }
  }
`);
