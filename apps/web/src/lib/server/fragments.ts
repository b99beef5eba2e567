import { graphql } from '@chucun/contract';

// Fragments that several pages use; their types come with the same names from @chucun/contract.

export const productCard = graphql(`
  fragment ProductCard on Product {
    id
    slug
    name
    soldCount
    origin {
      code
      name
      path {
        name
        level
      }
    }
    coop {
      id
      slug
      name
    }
    photos {
      id
      alt
      placeholder
    }
    variants {
      id
      name
      priceFen
      livePriceFen
      netWeightGrams
      unitPriceFenPer500g
      available
    }
  }
`);

export const quoteParts = graphql(`
  fragment QuoteParts on Quote {
    goodsFen
    freightFen
    discountFen
    totalFen
    problems {
      code
      variantId
      message
      messageZh
    }
    parcels {
      coop {
        id
        slug
        name
        sealText
        region {
          code
          name
        }
      }
      goodsFen
      freightFen
      freeOverFen
      isServed
      transitDays
      shipBy
      lines {
        variantId
        productName
        variantName
        quantity
        unitPriceFen
        goodsFen
        available
        isReturnable
        productSlug
        photoId
      }
    }
  }
`);
