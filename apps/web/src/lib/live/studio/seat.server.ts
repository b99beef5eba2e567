import { error, type RequestEvent } from '@sveltejs/kit';
import { managedCoops, type OwnCoop, type Who, whoOf } from '#lib/server/who.ts';

/** Cooperatives for which somebody may prepare sessions: as manager or as host. */
export function hostedCoops({ me, coops }: Who): OwnCoop[] {
  const ids = new Set(
    me.grants
      .filter(({ role }) => role === 'host' || role === 'coop_manager')
      .map(({ coopId }) => coopId),
  );
  return coops.filter(({ id }) => ids.has(id));
}

/** Hosts and managers, with where they may go on the air; others get the page that says how to become one. */
export async function hostOf(event: RequestEvent): Promise<Who & { hosted: OwnCoop[] }> {
  const who = await whoOf(event);
  const hosted = hostedCoops(who);
  if (hosted.length === 0) error(403, { message: 'Not a host.', reason: 'forbidden' });
  return { ...who, hosted };
}

interface Run {
  host: { id: string };
  coop: { id: string };
}

/** Who sets prices and the shelf, starts and ends. The server decides again at every step; this decides what is shown. */
export const runs = (who: Who, session: Run): boolean =>
  session.host.id === who.me.id || managedCoops(who).some(({ id }) => id === session.coop.id);
