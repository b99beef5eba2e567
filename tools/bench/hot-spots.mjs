// `node tools/bench/hot-spots.mjs profile.cpuprofile [skip]`: where the CPU time of a profiled process went, by function
// and by package, so that a missed target can be explained. `skip` leaves out so many seconds of starting.
import { readFileSync } from 'node:fs';

const TOP = 40;

const placeOf = (url) => {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (inPackage) return inPackage;
  return url.startsWith('node:') ? url : url.split('/').slice(-2).join('/') || '(engine)';
};

const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const frames = new Map(nodes.map((node) => [node.id, node]));
const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((id) => [id, node.id])));
const [byFunction, byPackage, inclusive] = [new Map(), new Map(), new Map()];
const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);
let busy = 0;
let passed = 0;
const skip = Number(process.argv[3] ?? 0) * 1e6;

const nameOf = ({ callFrame: { functionName, url, lineNumber } }) =>
  `${functionName || '(anonymous)'}  ${placeOf(url)}${url ? `:${lineNumber + 1}` : ''}`;

for (const [index, id] of samples.entries()) {
  const frame = frames.get(id);
  const time = timeDeltas[index];
  passed += time;
  if (passed < skip || frame.callFrame.functionName === '(idle)') continue;
  busy += time;
  add(byFunction, nameOf(frame), time);
  add(byPackage, placeOf(frame.callFrame.url), time);
  const seen = new Set();
  for (let at = id; at !== undefined; at = parents.get(at)) seen.add(nameOf(frames.get(at)));
  for (const name of seen) add(inclusive, name, time);
}

const print = (title, map) => {
  console.log(`\n${title}`);
  for (const [name, time] of [...map].sort((a, b) => b[1] - a[1]).slice(0, TOP))
    console.log(`${((100 * time) / busy).toFixed(1).padStart(6)} %  ${name}`);
};
console.log(`${(busy / 1e6).toFixed(1)} s busy`);
print('by package', byPackage);
print('by function, itself', byFunction);
print('by function, with what it calls', inclusive);
