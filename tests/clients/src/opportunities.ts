import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { graphql } from './__generated__';

export const OpportunitiesPage = graphql(`
  query OpportunitiesPage($first: Int!, $after: String, $filter: OpportunityFilter) {
    opportunities(first: $first, after: $after, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      edges { cursor node { id title stage status targetCloseDate customer { companyName } monthlyRevenue { amount currency } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const OneOpportunity = graphql(`
  query OneOpportunity($id: ID!) {
    opportunity(id: $id) { id version title businessProblem owner { name } review { status round } allowedActions }
    node(id: $id) { __typename ... on Opportunity { stage } }
  }
`);

export const firstPage: VariablesOf<typeof OpportunitiesPage> = { first: 25, filter: { stages: ['QUALIFIED'] } };

export function nextPage(page: ResultOf<typeof OpportunitiesPage>): VariablesOf<typeof OpportunitiesPage> | null {
  const { hasNextPage, endCursor } = page.opportunities.pageInfo;
  return hasNextPage && endCursor ? { ...firstPage, after: endCursor } : null;
}

export function revenue(page: ResultOf<typeof OpportunitiesPage>): string[] {
  return page.opportunities.edges.map(({ node }) => node.monthlyRevenue?.amount ?? '0');
}

export function title(answer: ResultOf<typeof OneOpportunity>): string {
  return answer.opportunity?.title ?? 'not found';
}
