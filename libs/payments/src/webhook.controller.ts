import {
  BadRequestException,
  Controller,
  Headers,
  HttpCode,
  Inject,
  Post,
  type RawBodyRequest,
  Req,
} from '@nestjs/common';
import { CONFIG, type Config } from '@chucun/platform';
import type { FastifyRequest } from 'fastify';
import { ReceiveEvent } from './receive-event.ts';
import { StripeClient } from './stripe-client.ts';

/** `POST /webhooks/stripe`: 200 once the event's effect is committed, 400 for a signature that is not the provider's. */
@Controller('webhooks')
export class WebhookController {
  constructor(
    private readonly stripe: StripeClient,
    private readonly receiving: ReceiveEvent,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('stripe')
  @HttpCode(200)
  async receive(
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Headers('stripe-signature') signature = '',
  ): Promise<{ received: true }> {
    await this.receiving.run(this.verified(request.rawBody, signature));
    return { received: true };
  }

  private verified(body: Buffer | undefined, signature: string) {
    try {
      return this.stripe.webhooks.constructEvent(
        body ?? '',
        signature,
        this.config.stripe.webhookSecret,
      );
    } catch {
      throw new BadRequestException('The signature does not match.');
    }
  }
}
