import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of every operation the web app writes, made from the printed schema: `graphql-codegen --config libs/contract/codegen.ts`. */
const config: CodegenConfig = {
  schema: new URL('./schema.graphql', import.meta.url).pathname,
  documents: [new URL('../../apps/web/src', import.meta.url).pathname + '/**/*.ts'],
  ignoreNoDocuments: true,
  generates: {
    [new URL('./src/gql/', import.meta.url).pathname]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: false,
        scalars: { ID: 'string', DateTime: 'string', Fen: 'number', Grams: 'number' },
      },
    },
  },
  hooks: { afterAllFileWrite: ['prettier --write'] },
};

export default config;
