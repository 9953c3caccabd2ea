import { graphql } from 'react-relay';

export const query = graphql`
  query OpportunitiesQuery($first: Int!, $after: String) {
    ...Opportunities_list
  }
`;

export const list = graphql`
  fragment Opportunities_list on Query
  @argumentDefinitions(filter: { type: "OpportunityFilter" })
  @refetchable(queryName: "OpportunitiesPaginationQuery") {
    opportunities(first: $first, after: $after, filter: $filter) @connection(key: "Opportunities_opportunities") {
      edges { node { ...Opportunities_row } }
    }
  }
`;

export const row = graphql`
  fragment Opportunities_row on Opportunity @refetchable(queryName: "OpportunitiesRowQuery") {
    title
    stage
    targetCloseDate
    monthlyRevenue { amount currency }
  }
`;
