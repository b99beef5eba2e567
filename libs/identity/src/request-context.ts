import { createParamDecorator, type ExecutionContext, UnauthorizedException } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Viewer } from './viewer.ts';

/** What every GraphQL resolver finds in its context. Made once a request by the api. */
export interface RequestContext {
  viewer: Viewer | null;
  requestId: string;
  /** The caller's network address, for limits. */
  address: string;
  /** The caller's device as its browser names it. */
  device: string;
}

const contextOf = (context: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(context).getContext<RequestContext>();

/** The signed-in caller. The access matrix has refused strangers before a resolver runs; this holds it twice. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => {
    const { viewer } = contextOf(context);
    if (!viewer) throw new UnauthorizedException();
    return viewer;
  },
);

/** The caller if signed in, else null: for operations that strangers may call too. */
export const MaybeViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer | null => contextOf(context).viewer,
);

/** The whole context: address and device, for signing in. */
export const CurrentContext = createParamDecorator(
  (_: unknown, context: ExecutionContext): RequestContext => contextOf(context),
);
