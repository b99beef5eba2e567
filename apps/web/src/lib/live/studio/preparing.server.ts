import { error, type RequestEvent } from '@sveltejs/kit';
import { graphql, type StudioPreparingQuery } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import { managedCoops, whoOf } from '#lib/server/who.ts';
import type { CheckItem } from './check-item.ts';
import { runs } from './seat.server.ts';

const studioPreparing = graphql(`
  query StudioPreparing($id: ID!) {
    liveSession(id: $id) {
      id
      title
      intro
      script
      status
      startsAt
      isAiGenerated
      coverPhotoId
      cancelledAt
      cancelReason
      host {
        id
        displayName
      }
      coop {
        id
        name
      }
      shelf {
        ...StudioItem
        plan {
          livePriceFen
          quota
          limitPerBuyer
        }
      }
      checklist {
        code
        done
        required
        isStated
        label
        labelZh
        fix
        fixZh
        evidence
      }
      share {
        title
        text
        url
        posterUrl
      }
      moderators {
        accountId
        phone
      }
    }
  }
`);

const studioMissing = graphql(`
  query StudioMissing($id: ID!) {
    liveSession(id: $id) {
      id
      checklist {
        code
        done
        required
        label
        labelZh
      }
    }
  }
`);

export type ShelfRow = NonNullable<StudioPreparingQuery['liveSession']>['shelf'][number];

/** A session before it begins, with all that is prepared; for those who run it. */
export async function preparingOf(event: RequestEvent) {
  const who = await whoOf(event);
  const { liveSession } = await query(event, studioPreparing, { id: event.params.id ?? '' });
  if (!liveSession) error(404, 'No such session.');
  if (!runs(who, liveSession)) error(403, { message: 'Not yours to run.', reason: 'forbidden' });
  const isEnglish = event.locals.locale === 'en';
  const checks: CheckItem[] = liveSession.checklist.map(
    ({ label, labelZh, fix, fixZh, ...item }) => ({
      ...item,
      label: isEnglish ? label : labelZh,
      fix: isEnglish ? fix : fixZh,
    }),
  );
  const mayApprove = managedCoops(who).some(({ id }) => id === liveSession.coop.id);
  return { session: liveSession, checks, mayApprove };
}

/** What still holds the start back, in the visitor's language. */
export async function missingOf(event: RequestEvent): Promise<{ code: string; label: string }[]> {
  const { liveSession } = await query(event, studioMissing, { id: event.params.id ?? '' });
  return (liveSession?.checklist ?? [])
    .filter(({ done, required }) => required && !done)
    .map(({ code, label, labelZh }) => ({
      code,
      label: event.locals.locale === 'en' ? label : labelZh,
    }));
}
