// Relay demands more of a schema than the specification does: node(id:), connections, edges, page info.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const generated = new URL('relay/__generated__/', import.meta.url);
const contract = ['acegraph.graphql', 'picklists.graphql'].map(name => new URL(`../../schema/${name}`, import.meta.url));

rmSync(generated, { recursive: true, force: true });
mkdirSync(generated, { recursive: true });
writeFileSync(new URL('schema.graphql', generated), contract.map(file => readFileSync(file, 'utf8')).join('\n'));
execFileSync(process.execPath, ['node_modules/relay-compiler/cli.js', 'relay.config.json'], { stdio: 'inherit' });

const list = readFileSync(new URL('Opportunities_list.graphql.ts', generated), 'utf8');
assert.match(list, /"connection"/);
assert.match(list, /OpportunitiesPaginationQuery/);
