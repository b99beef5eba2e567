import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import { runsSession } from '../session/session-access.ts';
import { SessionRepository } from '../session/session.repository.ts';
import { Dashboard } from './dashboard.ts';
import { LiveDashboardType } from './figures.types.ts';

@Resolver()
export class FiguresResolver {
  constructor(
    private readonly dashboard: Dashboard,
    private readonly sessions: SessionRepository,
  ) {}

  @Query(() => LiveDashboardType, {
    nullable: true,
    description:
      'Figures of a session for its host, the cooperative’s managers and operators; null for everybody else.',
  })
  async liveDashboard(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<LiveDashboardType | null> {
    const [session] = await this.sessions.byIds([sessionId]);
    return session && runsSession(viewer, session) ? this.dashboard.of(session) : null;
  }
}
