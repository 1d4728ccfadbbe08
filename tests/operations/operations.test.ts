import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../setup/run-command.js';
import { buildQuestionPages } from '../../src/cli/questions/build-question-pages.js';
import type { TrustedDocuments } from '../../src/serve/http/build-trusted-documents.js';
import { readOperations } from '../../src/serve/http/read-operations.js';
import { startServer, type Answer, type TestServer } from '../setup/start-server.js';
import { findValue, readExpectations } from './read-expectations.js';

const operations = readOperations('operations');
const files = operations.map(({ folder, name }) => `${folder}/${name}.graphql`);
const pages = ['README', ...new Set(operations.map(({ folder }) => folder))].map((name) => `${name}.md`);

describe('every question of operations/, asked of the facts of data/', () => {
  let server: TestServer;
  const answers = new Map<string, Answer>();

  beforeAll(async () => {
    const { code, stderr } = await runCommand('import');
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    server = await startServer();
    for (const { name, document } of operations) answers.set(name, await server.ask(document));
    // The import, and every question planned for the first time: more than a minute where others use the machine too.
  }, 300_000);
  afterAll(() => server.stop());

  it('are at least 15', () => {
    expect(files.length).toBeGreaterThanOrEqual(15);
  });

  it.each(operations.map(({ name, document }) => [name, document]))('%s answers what it expects', (name, document) => {
    const expectations = readExpectations(document);
    const { data, errors } = answers.get(name) ?? {};
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

  it.each(pages)('%s of docs/questions is as `node scripts/write-question-pages.js` would write it now', (page) => {
    const data = new Map([...answers].map(([name, answer]) => [name, answer.data]));
    const fresh = buildQuestionPages(operations, data).find(({ file }) => file === page);
    expect(readFileSync(`docs/questions/${page}`, 'utf8')).toBe(fresh?.text);
  });

  it('has no other page in docs/questions', () => {
    expect(readdirSync('docs/questions').sort()).toEqual([...pages].sort());
  });

  it('stand in the trusted documents, which are served as `node scripts/write-trusted-documents.js` would write them now', async () => {
    const response = await fetch(`${server.address}/trusted-documents.json`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="trusted-documents.json"');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const text = await response.text();
    expect(readFileSync('schema/generated/trusted-documents.json', 'utf8')).toBe(text);
    const { operations: documents, ...head } = JSON.parse(text) as TrustedDocuments;
    expect(head).toEqual({ format: 'apollo-persisted-query-manifest', version: 1 });
    expect(documents.map(({ name }) => name)).toEqual(operations.map(readOperationName).sort());
    for (const { id, type, body } of documents)
      expect([id, type]).toEqual([createHash('sha256').update(body).digest('hex'), 'query']);
  });

  it('give as trusted documents the same answers', async () => {
    const response = await fetch(`${server.address}/trusted-documents.json`);
    const trusted = (await response.json()) as TrustedDocuments;
    for (const { name, body } of trusted.operations) {
      const question = operations.find((operation) => readOperationName(operation) === name);
      expect({ name, ...(await server.ask(body)) }).toEqual({ name, ...answers.get(question?.name ?? '') });
    }
  });

  it.each(files)('%s says in both languages what it asks, and what its answer means', (file) => {
    const document = readFileSync(`operations/${file}`, 'utf8');
    expect(document).toMatch(/^# zh: .*[\u4e00-\u9fff].*\n# en: .+\n# answer: .+\n/);
  });
});

function readOperationName({ document }: { readonly document: string }): string {
  return /^query (\w+)/m.exec(document)?.[1] ?? '';
}
