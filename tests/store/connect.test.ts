import { expect, it } from '@jest/globals';
import getPort from 'get-port';
import { DatabaseUnavailable } from '../../src/problem.js';
import { connectStore, type Address } from '../../src/store/connect.js';
import { openTestStore, testAddress } from './open-test-store.js';

async function failureOf(address: Partial<Address>): Promise<unknown> {
  return connectStore({ ...testAddress(), ...address }).then(
    (store) => store.close(),
    (error: unknown) => error,
  );
}

it('says how to start a database where none answers', async () => {
  const uri = `bolt://127.0.0.1:${await getPort()}`;
  const failure = await failureOf({ uri });
  expect(failure).toBeInstanceOf(DatabaseUnavailable);
  expect(String(failure)).toBe(
    `DatabaseUnavailable: No Neo4j answers at ${uri}. Start one with "ai-policy-graph db start", or set NEO4J_URI to one that runs. (ServiceUnavailable)`,
  );
});

it('says that the password is wrong', async () => {
  const failure = await failureOf({ password: 'not-the-password' });
  expect(String(failure)).toMatch(/refuses user "neo4j": wrong user or password\. Set NEO4J_USER and NEO4J_PASSWORD\./);
});

it('says that there is no such database', async () => {
  expect(String(await failureOf({ database: 'sylvania' }))).toMatch(/has no database "sylvania"\. Set NEO4J_DATABASE/);
});

it('says what an address looks like', async () => {
  expect(String(await failureOf({ uri: 'ftp://freedonia' }))).toMatch(/NEO4J_URI looks like bolt:\/\//);
});

it('refuses a write in a reading transaction', async () => {
  const store = await openTestStore();
  const write = store.read((transaction) => transaction.run('CREATE (:Freedonia)'));
  await expect(write).rejects.toThrow(/Writing in read access mode not allowed/);
  await store.close();
});

it('ends a transaction that takes longer than it may', async () => {
  const store = await openTestStore();
  const slow = store.read((transaction) => transaction.run('UNWIND range(1, 1000000000) AS i RETURN sum(i) AS sum'), 1);
  await expect(slow).rejects.toThrow(/timeout|terminated/i);
  await store.close();
});
