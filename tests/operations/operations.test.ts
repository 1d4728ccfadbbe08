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

  it.each(files)('%s says in both languages what it asks, and what its answer means', (file) => {
    const document = readFileSync(`operations/${file}`, 'utf8');
    expect(document).toMatch(/^# zh: .*[\u4e00-\u9fff].*\n# en: .+\n# answer: .+\n/);
  });
});
