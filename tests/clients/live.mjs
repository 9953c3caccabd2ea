// The clients that people use for subscriptions: graphql-ws over WebSocket, graphql-sse in both of its modes.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';

const url = process.env.ACEGRAPH_URL;
const authorization = `Bearer ${process.env.ACEGRAPH_TOKEN}`;
const changes = 'subscription($after: String, $ids: [ID!]) { changes(after: $after, ids: $ids) { cursor type subjectId version } }';

const again = { retryAttempts: 5, shouldRetry: () => true, retryWait: async () => {}, retry: async () => {} };
const clientsOf = server => {
  const stream = { ...again, url: `${server}/stream`, headers: { authorization } };
  return {
    'graphql-ws': createSocketClient({ ...again, url: server.replace(/^http/, 'ws'), webSocketImpl: WebSocket, connectionParams: { authorization } }),
    'graphql-sse, distinct connections': createStreamClient(stream),
    'graphql-sse, single connection': createStreamClient({ ...stream, singleConnection: true }),
  };
};

async function run(query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

async function create(title) {
  const { createOpportunity: made } = await run(
    'mutation($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } errors { message } } }',
    { input: { opportunity: { title, customer: { companyName: title } } } },
  );
  assert.deepEqual(made.errors, []);
  return made.opportunity.id;
}

async function rename(id, title) {
  const { updateOpportunity: made } = await run(
    'mutation($input: UpdateOpportunityInput!) { updateOpportunity(input: $input) { errors { message } } }',
    { input: { id, opportunity: { title } } },
  );
  assert.deepEqual(made.errors, []);
}

async function take(events) {
  const { value, done } = await events.next();
  assert.equal(done, false, 'the subscription has ended');
  assert.equal(value.errors, undefined, JSON.stringify(value.errors));
  return value.data.changes;
}

const subscribe = (client, variables) => client.iterate({ query: changes, variables });

/** A client is told what happens, leaves, and is told what it missed. */
async function follow(name, client) {
  const id = await create(`Deal of ${name}`);
  const start = await run('{ changes(last: 1) { pageInfo { endCursor } } }');
  let events = subscribe(client, { after: start.changes.pageInfo.endCursor, ids: [id] });
  const waiting = take(events);
  await rename(id, 'First');
  const first = await waiting;
  assert.deepEqual([first.subjectId, first.version], [id, 2]);
  await rename(id, 'Second');
  assert.equal((await take(events)).version, 3);
  await events.return();

  await rename(id, 'Missed');
  events = subscribe(client, { after: first.cursor, ids: [id] });
  assert.deepEqual([(await take(events)).version, (await take(events)).version], [3, 4]);
  await rename(id, 'Last');
  assert.equal((await take(events)).version, 5);
  await events.return();
  console.log(`${name}: told all`);
}

/** Many subscriptions share one connection, and a refused one says why without harm to the others. */
async function share(name, client) {
  const ids = [await create(`One of ${name}`), await create(`Two of ${name}`)];
  const start = (await run('{ changes(last: 1) { pageInfo { endCursor } } }')).changes.pageInfo.endCursor;
  const both = ids.map(id => subscribe(client, { after: start, ids: [id] }));
  const told = both.map(take);
  await assert.rejects(async () => {
    for await (const { errors } of subscribe(client, { after: 'nonsense' })) {
      assert.equal(errors[0].extensions.code, 'INVALID_CURSOR');
      throw new Error('refused');
    }
  });
  for (const id of ids) await rename(id, 'Shared');
  assert.deepEqual((await Promise.all(told)).map(change => change.subjectId), ids);
  await Promise.all(both.map(events => events.return()));
  console.log(`${name}: shared`);
}

/** Stands before the server, and cuts its clients off when told to. */
async function proxy() {
  const { hostname, port, pathname } = new URL(url);
  const connections = [];
  const server = net.createServer(client => {
    const upstream = net.connect(port, hostname);
    for (const side of [client, upstream]) side.on('error', () => {}).on('close', () => (client.destroy(), upstream.destroy()));
    client.pipe(upstream).pipe(client);
    connections.push(client);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const cut = () => connections.forEach(connection => connection.destroy());
  return { server, connections, cut, url: `http://127.0.0.1:${server.address().port}${pathname}` };
}

/** A client connects again by itself when it is cut off, and misses nothing where it says what it took last. */
async function reconnect(name) {
  const { server, connections, cut, url: between } = await proxy();
  const client = clientsOf(between)[name];
  const id = await create(`Cut off ${name}`);
  let after = (await run('{ changes(last: 1) { pageInfo { endCursor } } }')).changes.pageInfo.endCursor;
  const told = [];
  const variables = { get after() { return after; }, ids: [id] };
  let arrived = () => {};
  let isOver = false;
  const unsubscribe = client.subscribe({ query: changes, variables }, {
    next({ data }) {
      after = data.changes.cursor;
      told.push(data.changes.version);
      arrived();
    },
    // A client that is disposed may call its last request a failure.
    error: error => { if (!isOver) throw error; },
    complete: () => {},
  });
  for (let i = 1; i <= 20; i++) {
    await rename(id, `Title ${i}`);
    if (i % 5) continue;
    while (told.length < i) await new Promise(resolve => { arrived = resolve; });
    if (i < 20) cut();
  }
  isOver = true;
  unsubscribe();
  await client.dispose();
  server.close();
  cut();
  assert.deepEqual(told, Array.from({ length: 20 }, (_, i) => i + 2));
  assert.ok(connections.length >= 4);
  console.log(`${name}: cut off 3 times`);
}

const clients = clientsOf(url);
for (const [name, client] of Object.entries(clients)) {
  await follow(name, client);
  await share(name, client);
  await reconnect(name);
  await client.dispose();
}
// Answers that a client has left unread keep its connections, and those the process.
process.exit();
