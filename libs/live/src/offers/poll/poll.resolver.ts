import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, MaybeViewer, type Viewer } from '@chucun/identity';
import { Clock, NotFound, UserError } from '@chucun/kernel';
import type { LiveSession } from '../../session/session.ts';
import { LiveSessionType } from '../../session/session.types.ts';
import { PollIsClosed } from './poll.errors.ts';
import { type LivePoll, PollRepository } from './poll.repository.ts';
import { ClosePollResult, LivePollType, OpenPollResult, VotePollResult } from './poll.types.ts';
import { Polls } from './polls.ts';

@Resolver(() => LiveSessionType)
export class PollResolver {
  constructor(
    private readonly repository: PollRepository,
    private readonly running: Polls,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [LivePollType], { description: 'Newest first; at most 200.' })
  async polls(
    @Parent() session: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
  ): Promise<LivePollType[]> {
    const [polls] = await this.repository.ofSessions([session.id]);
    return this.cards(polls!, viewer);
  }

  @Mutation(() => OpenPollResult, { description: 'Asks the room; two to five answers.' })
  async openPoll(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('question', { type: () => String }) question: string,
    @Args('answers', { type: () => [String] }) answers: string[],
  ): Promise<LivePollType | UserError> {
    const poll = await this.running.open(viewer, { sessionId, question, answers });
    return poll instanceof UserError ? poll : this.card(poll, viewer);
  }

  @Mutation(() => VotePollResult, {
    description: 'One vote to an account; it may be changed until the poll is closed.',
  })
  async votePoll(
    @CurrentViewer() viewer: Viewer,
    @Args('pollId', { type: () => ID }) pollId: string,
    @Args('place', { type: () => Int }) place: number,
  ): Promise<LivePollType | UserError> {
    const poll = await this.repository.byId(pollId);
    if (!poll?.answers.some((answer) => answer.place === place)) return new NotFound();
    const at = this.clock.now();
    if (!(await this.repository.vote(poll.id, viewer.accountId, place, at)))
      return new PollIsClosed();
    return this.card((await this.repository.byId(pollId))!, viewer);
  }

  @Mutation(() => ClosePollResult)
  async closePoll(
    @CurrentViewer() viewer: Viewer,
    @Args('pollId', { type: () => ID }) pollId: string,
  ): Promise<LivePollType | UserError> {
    const poll = await this.running.close(viewer, pollId);
    return poll instanceof UserError ? poll : this.card(poll, viewer);
  }

  private async card(poll: LivePoll, viewer: Viewer): Promise<LivePollType> {
    const [card] = await this.cards([poll], viewer);
    return card!;
  }

  private async cards(polls: readonly LivePoll[], viewer: Viewer | null): Promise<LivePollType[]> {
    const ids = polls.map(({ id }) => id);
    const mine =
      viewer && ids.length > 0 ? await this.repository.votesOf(ids, viewer.accountId) : null;
    return polls.map((poll) => ({ ...poll, myPlace: mine?.get(poll.id) ?? null }));
  }
}
