import { InProcessPubSub, type PubSub } from './pub-sub.ts';
import { RedisPubSub } from './redis-pub-sub.ts';

const redisUrl = process.env['REDIS_URL'];
const kinds: [string, () => PubSub[]][] = [
  ['in process', () => [new InProcessPubSub()]],
  ...(redisUrl
    ? [
        ['by Redis', () => [new RedisPubSub(redisUrl), new RedisPubSub(redisUrl)]] as [
          string,
          () => PubSub[],
        ],
      ]
    : []),
];

const soon = () => new Promise((resolve) => setTimeout(resolve, redisUrl ? 300 : 5));

describe.each(kinds)('hints %s', (_, open) => {
  it('reach everybody who listens to their topic, the author included, until they stop', async () => {
    const ends = open();
    const heard: string[][] = ends.map(() => []);
    const stops = ends.map((end, index) =>
      end.subscribe('rooms', (message) => heard[index]!.push(message)),
    );
    await soon();
    ends[0]!.publish('rooms', 'a');
    ends[0]!.publish('elsewhere', 'b');
    await soon();
    stops.forEach((stop) => stop());
    ends[0]!.publish('rooms', 'c');
    await soon();
    expect(heard).toEqual(ends.map(() => ['a']));
    await Promise.all(ends.map((end) => end.close()));
  });
});

it('nobody waits for a Redis that is away', async () => {
  const away = new RedisPubSub('redis://127.0.0.1:1');
  const heard: string[] = [];
  away.subscribe('rooms', (message) => heard.push(message));
  away.publish('rooms', 'a');
  await soon();
  expect(heard).toEqual([]);
  await away.close();
});
