import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FormattedExecutionResult } from 'graphql';
import { readSchema } from '../../src/model/read-schema.js';
import { buildApollo, buildContext } from '../../src/serve/build-apollo.js';
import { buildGraph } from '../../src/serve/build-graph.js';
import { buildSchema } from '../../src/serve/schema/build-schema.js';
import { buildServer } from '../../src/serve/http/build-server.js';
import { connectStore, type Store } from '../../src/store/connect.js';
import { readStatement } from '../../src/store/read-statement.js';
import { openFreedonia, root, testDatabase, withDriver, type OpenGraph } from './open-freedonia.js';

let open: OpenGraph;

beforeAll(async () => {
  open = await openFreedonia();
});
afterAll(() => open.close());

/** Asks `citiesTargeting` while another statement stands behind it, and a transaction may take so many seconds. */
async function askInstead(
  statement: string,
  seconds = 5,
): Promise<{ answer: FormattedExecutionResult; logged: unknown[] }> {
  const { graph } = open;
  const replaced = readStatement('list-cities-targeting');
  const store: Store = {
    ...graph.store,
    read: (work) =>
      graph.store.read(
        (transaction) =>
          work({ run: (text, parameters) => transaction.run(text === replaced ? statement : text, parameters) }),
        seconds,
      ),
  };
  const logged: unknown[] = [];
  const parts = { ...graph, log: (requestId: string) => logged.push(requestId) };
  const apollo = buildApollo(await buildSchema(readSchema(`${root}schema`), store), parts);
  const contextValue = buildContext('request-1', parts);
  const { body } = await apollo.executeOperation(
    { query: '{ citiesTargeting(theme: "compute") { id } }' },
    { contextValue },
  );
  await apollo.stop();
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  return { answer: body.singleResult, logged };
}

describe('toPublicError', () => {
  it('tells nothing of a failed statement but a code, a sentence and the request id under which it is logged', async () => {
    const { answer, logged } = await askInstead('MATCH (node:City) WHERE 1 / 0 = 1 RETURN node');
    expect(answer.errors).toEqual([
      {
        message: 'The question could not be answered. Report it with its request id.',
        locations: [{ line: 1, column: 3 }],
        path: ['citiesTargeting'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
      },
    ]);
    expect(logged).toEqual(['request-1']);
  });

  it('lets the database refuse a statement that writes, because every session only reads', async () => {
    const { answer } = await askInstead('CREATE (node:City {id: "written"}) RETURN node');
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    const { records } = await withDriver((driver) => driver.executeQuery('MATCH (n {id: "written"}) RETURN n'));
    expect(records).toEqual([]);
  });

  it('says TIMEOUT where a transaction takes longer than it may', async () => {
    const { answer } = await askInstead(
      'UNWIND range(1, 1000000000) AS i WITH count(i % 7) AS n MATCH (node:City) RETURN node',
      0.2,
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'TIMEOUT' });
  });

  it('answers 503 with SERVICE_UNAVAILABLE, and names no host, while the database is gone', async () => {
    const line = await openLine();
    const store = await connectStore({ ...testDatabase, uri: `bolt://127.0.0.1:${line.port}` });
    const logged: string[] = [];
    const app = await buildServer(await buildGraph(root, store, (requestId) => logged.push(requestId)), 'silent');
    await line.cut();
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ cities { id } }' } });
    const ready = await app.inject({ method: 'GET', url: '/readyz' });
    await app.close();
    await store.close();

    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({
      errors: [
        {
          message: 'The database cannot be reached at the moment. Ask again in a moment.',
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    });
    expect(response.body).not.toMatch(/127\.0\.0\.1|bolt|ECONN/);
    expect(logged).toEqual([response.headers['x-request-id']]);
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'unavailable', reason: 'DATABASE_UNAVAILABLE' }]);
  });
});

/** A line to the test database that can be cut. */
async function openLine(): Promise<{ port: number; cut: () => Promise<void> }> {
  const { hostname, port } = new URL(testDatabase.uri);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => socket.destroy()));
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      sockets.forEach((socket) => socket.destroy());
    });
  return { port: (server.address() as AddressInfo).port, cut };
}
