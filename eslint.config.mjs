import nx from '@nx/eslint-plugin';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

// The one list of who may know whom. Reading order is dependency order.
const domains = {
  identity: [],
  notifications: [],
  regions: ['identity'],
  coops: ['identity', 'regions'],
  media: ['identity'],
  catalog: ['identity', 'regions', 'coops', 'media'],
  inventory: ['identity', 'catalog'],
  search: ['identity', 'regions', 'catalog', 'inventory'],
  orders: ['identity', 'regions', 'coops', 'media', 'catalog', 'inventory'],
  payments: ['identity', 'regions', 'coops', 'orders'],
  settlement: ['identity', 'coops', 'orders', 'payments'],
  live: [
    'identity',
    'regions',
    'coops',
    'media',
    'catalog',
    'inventory',
    'search',
    'orders',
    'settlement',
  ],
  statistics: ['identity', 'regions', 'coops', 'catalog', 'orders', 'settlement', 'live'],
};

const depConstraints = [
  { sourceTag: 'side:web', onlyDependOnLibsWithTags: ['side:web', 'side:any'] },
  { sourceTag: 'side:server', onlyDependOnLibsWithTags: ['side:server', 'side:any'] },
  { sourceTag: 'side:any', onlyDependOnLibsWithTags: ['side:any'] },
  {
    sourceTag: 'kind:app',
    onlyDependOnLibsWithTags: ['kind:domain', 'kind:platform', 'kind:kernel', 'kind:contract'],
  },
  { sourceTag: 'kind:standin', onlyDependOnLibsWithTags: ['kind:kernel'] },
  {
    sourceTag: 'kind:domain',
    onlyDependOnLibsWithTags: ['kind:domain', 'kind:platform', 'kind:kernel'],
  },
  { sourceTag: 'kind:platform', onlyDependOnLibsWithTags: ['kind:kernel', 'kind:platform'] },
  { sourceTag: 'kind:kernel', onlyDependOnLibsWithTags: ['kind:kernel'] },
  { sourceTag: 'kind:testing', onlyDependOnLibsWithTags: ['kind:kernel', 'kind:platform'] },
  { sourceTag: 'kind:tool', onlyDependOnLibsWithTags: ['*'] },
  ...Object.entries(domains).map(([name, knows]) => ({
    sourceTag: `domain:${name}`,
    onlyDependOnLibsWithTags: [
      'kind:kernel',
      'kind:platform',
      ...knows.map((known) => `domain:${known}`),
    ],
  })),
];

// Specs may also use the test kit, which itself knows no domain.
const inTests = depConstraints.map((rule) => ({
  ...rule,
  onlyDependOnLibsWithTags: [...rule.onlyDependOnLibsWithTags, 'kind:testing'],
}));

const boundaries = (constraints) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      depConstraints: constraints,
      checkDynamicDependenciesExceptions: ['.*'],
      // The storefront names its own files by #lib.
      allowCircularSelfDependency: true,
    },
  ],
});

// One block per suffix: a later block for the same file would replace an earlier one.
const only = (files, banned, why) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: banned, message: why }] }] },
});

export default [
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.svelte-kit/**',
      'tmp/**',
      '**/*.generated.*',
      'libs/contract/src/gql/**',
    ],
  },
  ...nx.configs['flat/base'],
  ...svelte.configs['flat/base'],
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', { max: 4 }],
      'no-console': 'off',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['**/*.svelte'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400 }] },
  },
  // A constructor of a use case may name up to six collaborators.
  { files: ['libs/**/*.ts', 'apps/api/**/*.ts'], rules: { 'max-params': ['error', { max: 6 }] } },
  { files: ['**/migrations/*.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  { files: ['**/*.ts'], rules: boundaries(depConstraints) },
  { files: ['**/*.spec.ts', 'apps/api/test/**/*.ts'], rules: boundaries(inTests) },
  only(['libs/**/*.rules.ts'], ['typeorm', '@nestjs/*', '**/*.repository*'], 'Rules are pure.'),
  only(
    ['libs/**/*.resolver.ts'],
    ['typeorm'],
    'A resolver cannot open a transaction or build a query.',
  ),
  only(
    ['libs/**/*.repository.ts'],
    ['@nestjs/graphql', '**/*.types*'],
    'SQL knows nothing of GraphQL.',
  ),
];
