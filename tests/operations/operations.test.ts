import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../setup/run-command.js';
import { startServer, type TestServer } from '../setup/start-server.js';
import { findValue, readExpectations } from './read-expectations.js';

const files = readdirSync('operations', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.graphql'),
);

describe('every question of operations/, asked of the facts of data/', () => {
  let server: TestServer;

  beforeAll(async () => {
    const { code, stderr } = await runCommand('import');
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('are at least 15', () => {
    expect(files.length).toBeGreaterThanOrEqual(15);
  });

  it.each(files)('%s answers what it expects', async (file) => {
    const document = readFileSync(`operations/${file}`, 'utf8');
    const expectations = readExpectations(document);
    const { data, errors } = await server.ask(document);
    expect(errors).toBeUndefined();
    expect(expectations.map((expectation) => [expectation.path, findValue(data, expectation)])).toEqual(
      expectations.map(({ path, value }) => [path, value]),
    );
    expect(expectations.length).toBeGreaterThan(0);
  });

  it('a list whose sort leaves equals goes on by id, so that a page is the beginning of a longer one', async () => {
    const query = (limit: number) => `{ policies(sort: [{ level: DESC }], limit: ${limit}) { id level } }`;
    const { data: page } = await server.ask(query(5));
    const { data: whole } = await server.ask(query(100));
    expect(page?.policies).toEqual((whole?.policies as unknown[]).slice(0, 5));
  });

  it('own lists go on after the last id of a page', async () => {
    const ask = async (after: string) => {
      const { data } = await server.ask(`{ measuresTargeting(theme: "artificial-intelligence"${after}) { id } }`);
      return (data?.measuresTargeting as { id: string }[]).map((measure) => measure.id);
    };
    const first = await ask('');
    const second = await ask(`, after: "${first.at(-1) ?? ''}"`);
    expect(first).toHaveLength(100);
    expect(second.length).toBeGreaterThan(0);
    expect([...first, ...second]).toEqual([...new Set([...first, ...second])].sort());
  });

  it.each(files)('%s says in both languages what it asks, and what its answer means', (file) => {
    const document = readFileSync(`operations/${file}`, 'utf8');
    expect(document).toMatch(/^# zh: .*[\u4e00-\u9fff].*\n# en: .+\n# answer: .+\n/);
  });
});
