import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../../../src/serve/http/build-server.js';
import { openFreedonia, withDriver, writeConstraint, type OpenGraph } from '../open-freedonia.js';

let open: OpenGraph;
let app: FastifyInstance;

beforeAll(async () => {
  open = await openFreedonia();
  app = await buildServer(open.graph, 'silent');
});
afterAll(async () => {
  await app.close();
  await open.close();
});

const query = '{ cities { id } }';
const answer = {
  data: { cities: [{ id: 'freedonia-city' }, { id: 'sylvania-city' }] },
  extensions: { dataVersion: 'freedonia-1' },
};

describe('the server', () => {
  it('answers POST, with the data version and the request id in headers', async () => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(response.json()).toEqual(answer);
    expect(response.headers['x-data-version']).toBe('freedonia-1');
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers GET where the header shows that no other site sent it', async () => {
    const headers = { 'apollo-require-preflight': 'true' };
    const response = await app.inject({ method: 'GET', url: '/graphql', query: { query }, headers });
    expect(response.json()).toEqual(answer);
    expect((await app.inject({ method: 'GET', url: '/graphql', query: { query } })).statusCode).toBe(400);
  });

  it('opens the playground in a browser, also by its root address and with a shared question', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml' };
    expect((await app.inject({ url: '/', headers })).headers.location).toBe('/graphql');
    expect((await app.inject({ url: '/graphql', headers })).headers.location).toBe('/playground/');
    expect((await app.inject({ url: '/graphql?query=%7Ba%7D', headers })).headers.location).toBe(
      '/playground/?query=%7Ba%7D',
    );
    const page = await app.inject({ url: '/playground/', headers });
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.body).toContain('/playground/assets/');
  });

  it('lets a page load nothing from elsewhere, and does not insist on https', async () => {
    const { headers } = await app.inject({ url: '/playground/' });
    expect(headers['content-security-policy']).toContain("default-src 'self';script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('refuses a body of more than 100 kB', async () => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: query.padEnd(100_001) } });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it.each([
    ['a body that is no JSON', '{', 'application/json', 400, 'BAD_REQUEST'],
    ['a body without a question', '{}', 'application/json', 400, 'BAD_REQUEST'],
    ['several questions in one body', `[{"query":"${query}"}]`, 'application/json', 400, 'BAD_REQUEST'],
    ['a form of another site', 'query=x', 'text/plain', 400, 'BAD_REQUEST'],
    ['a question that is no GraphQL', '{"query":"{ cities"}', 'application/json', 400, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', '{"query":"{ citys { id } }"}', 'application/json', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a value outside its list',
      '{"query":"{ policies(where: {level: {eq: TOWN}}) { id } }"}',
      'application/json',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a persisted question',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}',
      'application/json',
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('refuses %s', async (...[, payload, type, status, code]) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': type } });
    expect([response.statusCode, response.json()]).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
    expect(response.body).not.toMatch(/node_modules|stacktrace/);
  });

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('refuses %s, and says what is allowed', async (method) => {
    const response = await app.inject({ method, url: '/graphql' });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, POST');
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('answers an address that cannot be decoded in the form of every other failure', async () => {
    const response = await app.inject({ url: '/%ff' });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('says where the API is to who asks for something else', async () => {
    const response = await app.inject({ url: '/nowhere' });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({
      errors: [{ message: 'Nothing is at GET /nowhere. The API is at POST /graphql.' }],
    });
  });

  it('gives the schema and the questions as files', async () => {
    const schema = await app.inject({ url: '/schema.graphql' });
    expect(schema.body).toContain('type City implements Entity & Place');
    expect(schema.headers['content-disposition']).toBe('inline; filename="schema.graphql"');
    const questions = (await app.inject({ url: '/operations.json' })).json<{ name: string }[]>();
    expect(questions.map(({ name }) => name)).toContain('cities-targeting-compute-hubs');
  });

  it('gives its guide to Neo4j Browser, which stands at another address', async () => {
    const response = await app.inject({ url: '/neo4j/guide.html', headers: { origin: 'http://127.0.0.1:7474' } });
    expect(response.statusCode).toBe(200);
    expect(response.headers['access-control-allow-origin']).toBe('*');
    const asked = await app.inject({ method: 'OPTIONS', url: '/neo4j/guide.html' });
    expect(asked.headers['access-control-allow-headers']).toBe('cache-control, pragma');
  });

  it('packs an answer of some size', async () => {
    const response = await app.inject({ url: '/schema.graphql', headers: { 'accept-encoding': 'br' } });
    expect(response.headers['content-encoding']).toBe('br');
  });

  it('is healthy, and ready while constraints and data are there', async () => {
    expect((await app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await app.inject({ url: '/readyz' })).json()).toEqual({ status: 'ok', dataVersion: 'freedonia-1' });
    await withDriver((driver) => driver.executeQuery('DROP CONSTRAINT entity_id'));
    const response = await app.inject({ url: '/readyz' });
    await withDriver(writeConstraint);
    expect([response.statusCode, response.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'CONSTRAINTS_MISSING' },
    ]);
  });
});
