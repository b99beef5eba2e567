import { graphql, type StudioRowFragment } from '@chucun/contract';

export const studioRow = graphql(`
  fragment StudioRow on LiveSession {
    id
    title
    status
    startsAt
    startedAt
    endedAt
    peakViewers
    coverPhotoId
    cancelledAt
    checklist {
      done
      required
    }
    host {
      id
      displayName
    }
    coop {
      name
      sealText
      region {
        name
      }
    }
    shelf {
      id
      product {
        photos {
          id
          alt
          placeholder
        }
      }
    }
  }
`);
export type StudioRow = StudioRowFragment;
