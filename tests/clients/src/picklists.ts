import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from './__generated__';

export const Picklists = graphql(`
  query Picklists($names: [String!]) {
    picklists(names: $names) { name values { name text deprecated } }
  }
`);

export function texts(answer: ResultOf<typeof Picklists>): string[] {
  return answer.picklists.flatMap(list => list.values.filter(value => !value.deprecated).map(value => value.text));
}
