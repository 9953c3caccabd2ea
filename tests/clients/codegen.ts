import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: { [process.env.ACEGRAPH_URL!]: { headers: { Authorization: `Bearer ${process.env.ACEGRAPH_TOKEN}` } } },
  documents: ['src/*.ts'],
  generates: {
    'src/__generated__/': {
      preset: 'client',
      config: {
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', URL: 'string', JSON: 'unknown', Upload: 'File' },
        useTypeImports: true,
      },
    },
  },
};

export default config;
