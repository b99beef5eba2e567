import { graphql } from '@chucun/contract';

export const liveCard = graphql(`
  fragment LiveCard on LiveSession {
    id
    title
    status
    isAiGenerated
    startsAt
    startedAt
    endedAt
    viewers
    coverPhotoId
    host {
      displayName
    }
    coop {
      id
      name
      sealText
      region {
        code
        name
      }
    }
    presenting {
      product {
        name
        photos {
          id
        }
      }
    }
    shelf {
      id
    }
  }
`);

export const liveLists = graphql(`
  query LiveLists($after: String) {
    onAir: liveSessions(status: LIVE, first: 24) {
      edges {
        node {
          ...LiveCard
        }
      }
    }
    soon: liveSessions(status: SCHEDULED, first: 24) {
      edges {
        node {
          ...LiveCard
        }
      }
    }
    over: liveSessions(status: ENDED, first: 12, after: $after) {
      edges {
        node {
          ...LiveCard
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const shelfItem = graphql(`
  fragment LiveShelfItem on ShelfItem {
    id
    position
    livePriceFen
    livePriceEndsAt
    quota
    remaining
    limitPerBuyer
    nextDeal {
      priceFen
      startsAt
      endsAt
    }
    variant {
      id
      name
      priceFen
      available
    }
    product {
      id
      slug
      name
      photos {
        id
        alt
      }
      origin {
        name
        path {
          name
          level
        }
      }
      batch {
        code
        certificate {
          number
        }
      }
      certificates {
        kind
      }
    }
  }
`);

export const liveRoom = graphql(`
  query LiveRoom($id: ID!) {
    me {
      id
    }
    liveSession(id: $id) {
      id
      title
      intro
      status
      form
      isAiGenerated
      startsAt
      startedAt
      endedAt
      likes
      viewers
      peakViewers
      chatMode
      isFollowed
      isReminded
      cancelledAt
      cancelReason
      corrections {
        id
        text
        correctedAt
      }
      share {
        url
        posterUrl
      }
      coverPhotoId
      pinnedMessage {
        id
        author
        text
        at
      }
      host {
        displayName
      }
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
      playback {
        replayUrl
        recording
        isSending
      }
      replay {
        url
        durationSeconds
        marks {
          atSeconds
          endsAtSeconds
          clipUrl
          item {
            id
          }
        }
      }
      presenting {
        id
      }
      shelf {
        ...LiveShelfItem
      }
      messages(last: 40) {
        id
        author
        text
        at
      }
    }
  }
`);
