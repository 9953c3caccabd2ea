import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { graphql } from './__generated__';

export const CreateOpportunity = graphql(`
  mutation CreateOpportunity($input: CreateOpportunityInput!) {
    createOpportunity(input: $input) {
      opportunity { id version readiness { submittable score } }
      errors { code message field }
    }
  }
`);

export const SubmitOpportunity = graphql(`
  mutation SubmitOpportunity($input: SubmitOpportunityInput!) {
    submitOpportunity(input: $input) {
      opportunity { id version status }
      errors { code message field hint }
    }
  }
`);

export const draft: VariablesOf<typeof CreateOpportunity> = {
  input: {
    opportunity: {
      title: 'Order history on AWS',
      stage: 'QUALIFIED',
      monthlyRevenue: { amount: '1400.00', currency: 'USD' },
      customer: { companyName: 'Adventure Works', website: 'https://adventure-works.example' },
    },
  },
};

/** Messages by input field: what a form shows beside its fields. */
export function byField(answer: ResultOf<typeof SubmitOpportunity>): Map<string, string> {
  return new Map(answer.submitOpportunity?.errors.map(error => [error.field ?? '', error.hint ?? error.message]));
}
