// Prints everything that is generated and committed: GraphQL schema, tables, error catalogue, typed documents.
// `--check` leaves the tree alone and fails where what is committed differs.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const check = process.argv.includes('--check');
const generated = [
  'libs/contract/schema.graphql',
  'libs/platform/schema.sql',
  'docs/errors.md',
  'libs/contract/src/gql',
];

const filesOf = (entry) =>
  statSync(entry, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(entry).flatMap((name) => filesOf(path.join(entry, name)))
    : [entry];
const read = (file) =>
  statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : '';
const before = new Map(generated.flatMap(filesOf).map((file) => [file, read(file)]));

const run = (args) => {
  const step = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (step.status !== 0) {
    process.stdout.write(step.stdout ?? '');
    process.exit(1);
  }
};
run([
  'node_modules/tsdown/dist/run.mjs',
  '--config',
  'apps/api/tsdown.config.ts',
  '--logLevel',
  'error',
]);
run(['dist/apps/api/generate.js']);
run(['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'libs/contract/codegen.ts']);

const changed = generated.flatMap(filesOf).filter((file) => read(file) !== before.get(file));
if (check && changed.length > 0) {
  for (const [file, text] of before) writeFileSync(file, text);
  console.error(
    `Generated files are stale: ${changed.join(', ')}. Run \`npm run generate\` and commit what it prints.`,
  );
  process.exit(1);
}
console.log(
  changed.length > 0 ? `Changed: ${changed.join(', ')}` : 'Generated files are up to date.',
);
