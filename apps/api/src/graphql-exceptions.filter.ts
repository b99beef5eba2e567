import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/**
 * Leaves what a resolver throws to `formatError`, which logs it once and masks it: Nest's own filter would print whole
 * statements with people's data in them.
 */
@Catch()
export class GraphqlExceptionsFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') throw exception;
    super.catch(exception, host);
    return undefined;
  }
}
