// A receiver of AceGraph's webhooks on Node.js alone: WEBHOOK_SECRET=whsec_... node webhook-receiver.mjs [PORT]
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const secret = process.env.WEBHOOK_SECRET;
const mostBytes = 1024 * 1024;
const mostSeconds = 5 * 60;

// What was done already, by the id in the signed body. A real receiver keeps it where it keeps what it does, in one transaction.
const done = new Set();

if (!secret) throw new Error('Set WEBHOOK_SECRET to the secret that createWebhook told.');

createServer(async (request, response) => {
  const body = await read(request);
  const status = body === null ? 413 : isGenuine(request.headers['x-acegraph-signature'], body) ? take(JSON.parse(body.toString('utf8'))) : 401;
  response.writeHead(status).end();
}).listen(Number(process.argv[2] ?? 0), '127.0.0.1', function () {
  console.log(`listening on http://127.0.0.1:${this.address().port}/`);
});

/** The body as it came, since the signature is over its bytes; null where it is too long. */
async function read(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
  }
  return length <= mostBytes ? Buffer.concat(chunks) : null;
}

/** Whether the request is signed with the secret, and no older than five minutes. */
function isGenuine(header, body) {
  const [, seconds, signature] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  if (seconds === undefined || Math.abs(Date.now() / 1000 - Number(seconds)) > mostSeconds) return false;
  const expected = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
}

/** Does what is to be done for a change once: deliveries come at least once, and a captured one can be sent again. */
function take(change) {
  if (done.has(change.id)) {
    console.log(`seen ${change.id}`);
    return 200;
  }
  console.log(`taken ${change.type} ${change.subjectId} ${change.id}`);
  done.add(change.id);
  return 204;
}
