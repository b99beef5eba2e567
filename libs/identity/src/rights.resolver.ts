import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import {
  GrantRoleInput,
  GrantRoleResult,
  RevokeRoleResult,
  RoleGrantType,
} from './account.types.ts';
import { ConfirmNewSecondFactor } from './confirm-new-second-factor.ts';
import { GrantRole } from './grant-role.ts';
import { ConfirmNewSecondFactorResult, StartSecondFactorResult } from './login.types.ts';
import { CurrentViewer } from './request-context.ts';
import { RevokeRole } from './revoke-role.ts';
import { StartSecondFactor } from './start-second-factor.ts';
import type { Viewer } from './viewer.ts';

/** Roles, and the second factor that the stronger ones need. */
@Resolver(() => RoleGrantType)
export class RightsResolver {
  constructor(
    private readonly granting: GrantRole,
    private readonly revoking: RevokeRole,
    private readonly starting: StartSecondFactor,
    private readonly confirming: ConfirmNewSecondFactor,
  ) {}

  @Mutation(() => GrantRoleResult, {
    description:
      'Gives a role to the account of a phone. Managers: farmers, hosts, station agents of their own cooperative.',
  })
  grantRole(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { phone, role, ...scope }: GrantRoleInput,
  ): Promise<object> {
    return this.granting.run(viewer, { phone, role, scope });
  }

  @Mutation(() => RevokeRoleResult, { description: 'Takes a role back, at once.' })
  revokeRole(
    @CurrentViewer() viewer: Viewer,
    @Args('grantId', { type: () => ID }) grantId: string,
  ): Promise<object> {
    return this.revoking.run(viewer, grantId);
  }

  @Mutation(() => StartSecondFactorResult, {
    description: 'Makes a secret for an authenticator; it counts once confirmed.',
  })
  startSecondFactor(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.starting.run(viewer.accountId);
  }

  @Mutation(() => ConfirmNewSecondFactorResult, {
    description:
      'Confirms the new second factor by its first code. Gives the recovery codes, this once; other sessions end.',
  })
  confirmNewSecondFactor(
    @CurrentViewer() viewer: Viewer,
    @Args('code') code: string,
  ): Promise<object> {
    return this.confirming.run(viewer, code);
  }
}
