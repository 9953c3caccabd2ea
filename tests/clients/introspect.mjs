// What every generic client does first: ask for the schema, build it, check it, print it.
import assert from 'node:assert/strict';
import { buildClientSchema, getIntrospectionQuery, printSchema, validateSchema } from 'graphql';

// The engine has neither specifiedByURL nor deprecated arguments of directives, and clients leave both out unless told.
const query = getIntrospectionQuery({ descriptions: true, schemaDescription: true, directiveIsRepeatable: true, oneOf: true });

const response = await fetch(process.env.ACEGRAPH_URL, {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    authorization: `Bearer ${process.env.ACEGRAPH_TOKEN}`,
  },
  body: JSON.stringify({ query, operationName: 'IntrospectionQuery' }),
});
const answer = await response.json();
assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
assert.equal(response.status, 200);

const schema = buildClientSchema(answer.data);
assert.deepEqual(validateSchema(schema).map(error => error.message), []);
assert.ok(schema.getQueryType().getFields().opportunities, 'Query.opportunities is missing');
console.log(`${Object.keys(schema.getTypeMap()).length} types, ${printSchema(schema).length} characters of SDL`);
