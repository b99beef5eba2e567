import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { graphql, type WhoIsHereQuery } from '@chucun/contract';
import { keepCookie } from './session.ts';
import { loginAddress, query, requireLogin } from './api.ts';

const whoIsHere = graphql(`
  query WhoIsHere {
    me {
      id
      displayName
      roles
      secondFactorNeeded
      grants {
        role
        coopId
        memberId
      }
    }
    myCoops {
      id
      slug
      name
      sealText
      state
      region {
        code
        name
        level
      }
    }
  }
`);

export type Me = NonNullable<WhoIsHereQuery['me']>;
export type OwnCoop = WhoIsHereQuery['myCoops'][number];
export interface Who {
  me: Me;
  coops: OwnCoop[];
}

const asked = new WeakMap<App.Locals, Promise<Who>>();

/** Who is signed in and for which cooperatives; asked once per request. Strangers are sent to sign in. */
export function whoOf(event: RequestEvent): Promise<Who> {
  requireLogin(event);
  const known = asked.get(event.locals);
  if (known) return known;
  const answer = query(event, whoIsHere).then(({ me, myCoops }) => {
    if (!me) redirect(303, loginAddress(event));
    return { me, coops: myCoops };
  });
  asked.set(event.locals, answer);
  return answer;
}

export interface Farm {
  me: Me;
  coop: OwnCoop;
  memberId: string;
}

/** The farm of whoever asks; a person without one gets the page that says what they can do. */
export async function farmOf(event: RequestEvent): Promise<Farm> {
  const { me, coops } = await whoOf(event);
  for (const grant of me.grants) {
    const coop = grant.role === 'farmer' && coops.find(({ id }) => id === grant.coopId);
    if (coop && grant.memberId) return { me, coop, memberId: grant.memberId };
  }
  error(403, { message: 'Not a farmer.', reason: 'forbidden' });
}

const DESK_COOKIE = 'chucun_desk';

export const managedCoops = ({ me, coops }: Who): OwnCoop[] => {
  const ids = new Set(me.grants.filter(({ role }) => role === 'coop_manager').map((g) => g.coopId));
  return coops.filter(({ id }) => ids.has(id));
};

export interface Desk {
  me: Me;
  coop: OwnCoop;
  all: OwnCoop[];
}

/** The cooperative at whose desk the manager sits: the chosen one, or the only one. */
export const seatOf = (event: RequestEvent, all: readonly OwnCoop[]): OwnCoop | undefined =>
  all.find(({ id }) => id === event.cookies.get(DESK_COOKIE)) ??
  (all.length === 1 ? all[0] : undefined);

/** The desk of whoever asks; who manages several cooperatives chooses one first. */
export async function deskOf(event: RequestEvent): Promise<Desk> {
  const who = await whoOf(event);
  const all = managedCoops(who);
  if (all.length === 0) error(403, { message: 'Not a manager.', reason: 'forbidden' });
  const coop = seatOf(event, all);
  if (!coop)
    redirect(303, `/coop/choose?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
  return { me: who.me, coop, all };
}

export function sitAt(event: RequestEvent, coopId: string): void {
  keepCookie(event, DESK_COOKIE, coopId);
}
