import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

// A rule that nobody sees failing may have died: this writes what the walls forbid and expects them to say so.
const forbidden: [file: string, source: string, what: string][] = [
  ['libs/kernel/src/canary.ts', `import '@chucun/orders';\n`, 'kernel knows a domain'],
  [
    'libs/catalog/src/canary.ts',
    `import '@chucun/orders';\n`,
    'an earlier domain knows a later one',
  ],
  ['libs/orders/src/canary.ts', `import '@chucun/testing';\n`, 'the product knows the test kit'],
  [
    'libs/notifications/src/canary.ts',
    `import '@chucun/identity';\n`,
    'notifications knows a domain',
  ],
  ['libs/orders/src/canary.rules.ts', `import 'typeorm';\n`, 'a rule knows the database'],
  ['libs/orders/src/canary.resolver.ts', `import 'typeorm';\n`, 'a resolver knows the database'],
  [
    'libs/orders/src/canary.repository.ts',
    `import '@nestjs/graphql';\n`,
    'a repository knows GraphQL',
  ],
  ['apps/web/src/lib/canary.ts', `import '@chucun/orders';\n`, 'the storefront knows the server'],
];

const env = { ...process.env, NX_DAEMON: 'false' };
const drawGraph = () =>
  spawnSync(
    process.execPath,
    ['node_modules/nx/dist/bin/nx.js', 'graph', '--file=tmp/graph.json'],
    { env },
  );

describe('the walls', () => {
  afterAll(() => {
    for (const [file] of forbidden) rmSync(file, { force: true });
    drawGraph();
  });

  it('stop every import that the house forbids', () => {
    for (const [file, source] of forbidden) writeFileSync(file, source);
    // Without a project graph the boundary rule is skipped with exit code 0, so the graph is made first.
    drawGraph();
    const lint = spawnSync(
      process.execPath,
      ['node_modules/eslint/bin/eslint.js', '--format', 'json', ...forbidden.map(([file]) => file)],
      { env, encoding: 'utf8' },
    );
    const reports = JSON.parse(lint.stdout) as { filePath: string; errorCount: number }[];
    const passed = forbidden.filter(
      ([file]) =>
        !reports.some((report) => report.filePath.endsWith(file) && report.errorCount > 0),
    );
    expect(passed.map(([, , what]) => what)).toEqual([]);
  });
});
