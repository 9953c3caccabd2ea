export const firstQuery = `# You, and your ten latest opportunities.
# Ctrl+Space: complete. Ctrl+Enter: run.
query Start {
  viewer {
    user { name email }
    partner { name }
    roles
    awsRole
  }
  opportunities(first: 10) {
    totalCount
    nodes {
      id
      title
      stage
      status
      customer { companyName }
      monthlyRevenue { amount currency }
      targetCloseDate
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;
