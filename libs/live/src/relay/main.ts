import type { FromRelay, RelayNews, ToRelay } from './protocol.ts';
import { Relay } from './relay.ts';

// The relay is a child process of the api, so that a fault in media handling takes nothing else with it. It lives
// exactly as long as its parent: the channel between them breaks even when the parent is killed.
process.on('disconnect', () => process.exit(0));
// The parent hears signals too, has the last pieces written, and then lets go of us.
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(signal, () => undefined);

// What one peer makes go wrong must not cut off the others.
process.on('uncaughtException', (error) => console.error('live relay:', error));
process.on('unhandledRejection', (error) => console.error('live relay:', error));

const send = (message: FromRelay): void => {
  if (process.connected) process.send!(message);
};
const tell = (news: RelayNews): void => send({ tell: news });

let relay: Relay | undefined;

process.on('message', (message: ToRelay) => {
  if ('settings' in message) {
    relay = new Relay(message.settings, tell);
    send({ ready: true });
    return;
  }
  const { id, question } = message;
  relay!.answer(question).then(
    (answer) => send({ id, answer }),
    (error: unknown) => {
      console.error('live relay:', error);
      send({ id, answer: { is: 'refused', because: 'failed' } });
    },
  );
});
