import {
  type DynamicModule,
  type Type,
  Injectable,
  Module,
  type OnModuleInit,
} from '@nestjs/common';
import { CONFIG, type Config, TimedJobs } from '@chucun/platform';
import { DevMessagesController } from './dev-messages.controller.ts';
import { MessageRepository } from './message.repository.ts';
import { Messages } from './messages.ts';
import { RecipientDirectory } from './recipient-directory.ts';
import { SendLoginCodes } from './send-login-codes.ts';
import { HttpSmsGateway, RestingGateway, SmsGateway } from './sms-gateway.ts';
import { TellNews } from './tell-news.ts';

@Injectable()
class ForgetMessages implements OnModuleInit {
  constructor(
    private readonly jobs: TimedJobs,
    private readonly rows: MessageRepository,
  ) {}

  onModuleInit(): void {
    const run = () => this.rows.forgetOld();
    this.jobs.register({ name: 'notifications.forget_old', everySeconds: 3600, run });
  }
}

/** What is told to whom, by which channel. */
@Module({})
export class NotificationsModule {
  /** `directory` is a provider that every module can see and that knows people's phones. */
  static reaching(directory: Type<RecipientDirectory>): DynamicModule {
    return {
      module: NotificationsModule,
      controllers: [DevMessagesController],
      providers: [
        { provide: RecipientDirectory, useExisting: directory },
        {
          provide: SmsGateway,
          inject: [CONFIG],
          useFactory: (config: Config) =>
            config.sms ? new HttpSmsGateway(config.sms) : new RestingGateway(),
        },
        ForgetMessages,
        MessageRepository,
        Messages,
        SendLoginCodes,
        TellNews,
      ],
    };
  }
}
