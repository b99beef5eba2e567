import { firstViews } from '../weak-phone.mjs';
import { withDemo } from './idle.mjs';

/** First views with pictures and people, so on the demo world, as somebody far from a good network has them. */
export async function phone(bench) {
  return withDemo(bench, async (origin) => {
    const views = await firstViews(origin);
    const lines = Object.entries(views).flatMap(([name, seen]) => [
      {
        label: `weak phone, ${name}: whole page`,
        unit: 'KB',
        figure: seen.bytes / 1000,
        atMost: 150,
      },
      {
        label: `weak phone, ${name}: script`,
        unit: 'KB',
        figure: seen.scriptBytes / 1000,
        atMost: 50,
      },
      {
        label: `weak phone, ${name}: first content`,
        unit: 's',
        figure: seen.firstContentMs / 1000,
        atMost: 3,
      },
    ]);
    return { lines, details: { slowdown: 4, kbitPerSecond: 400, latencyMs: 400, views } };
  });
}
