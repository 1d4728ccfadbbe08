import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { readOperations } from '../../src/serve/http/read-operations.js';
import { root } from '../habits/list-files.js';
import { runCommand } from '../setup/run-command.js';
import { startServer, type TestServer } from '../setup/start-server.js';

/** The example as it stands in git, in a folder of its own, with the schema and the packages where it looks for them. */
function copyExample(folder: string): string {
  const example = join(folder, 'examples', 'typed-client');
  mkdirSync(example, { recursive: true });
  for (const file of ['package.json', 'tsconfig.json'])
    cpSync(join(root, 'examples/typed-client', file), join(example, file));
  for (const file of ['ask.ts', 'graphql.ts', 'main.ts'])
    cpSync(join(root, 'examples/typed-client/src', file), join(example, 'src', file));
  for (const name of ['schema', 'node_modules']) symlinkSync(join(root, name), join(folder, name));
  return example;
}

interface Run {
  readonly failed: boolean;
  readonly output: string;
}

describe('the typed client', () => {
  let folder: string;
  let example: string;
  let main: string;
  let server: TestServer;
  let built: Run;

  const run = (command: string, ...args: readonly string[]): Promise<Run> =>
    new Promise((resolve) => {
      execFile(command, args, { cwd: example }, (error, stdout, stderr) => {
        resolve({ failed: error !== null, output: `${stdout}${stderr}` });
      });
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'typed-client-'));
    example = copyExample(folder);
    main = readFileSync(join(example, 'src', 'main.ts'), 'utf8');
    const { code, stderr } = await runCommand('import', 'tests/fixtures/freedonia');
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    server = await startServer();
    built = await run('npm', 'run', 'build', '--silent');
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('is built as its README says', () => {
    expect(built).toEqual({ failed: false, output: expect.stringContaining('generated successfully') });
  });

  it('asks the server and prints rows', async () => {
    const answer = await run(
      'npm',
      'start',
      '--silent',
      '--',
      server.address,
      'freedonia-city',
      'compute-hub',
      '2031-07-01',
    );
    expect({ ...answer, output: answer.output.split('\n') }).toEqual({
      failed: false,
      output: [
        'freedonia-ai-action-plan-2031/n01\t建设城市级算力枢纽\t自由市人工智能行动方案（2031—2032年）',
        'freedonia-ai-action-plan-2031\t自由市人工智能行动方案（2031—2032年）\t2031-07-01',
        '',
      ],
    });
  });

  it('says what the server refuses', async () => {
    const answer = await run(
      'npm',
      'start',
      '--silent',
      '--',
      server.address,
      'freedonia-city',
      'compute-hub',
      '2031-7-1',
    );
    expect(answer).toEqual({ failed: true, output: expect.stringContaining('2031-7-1') });
  });

  it('does not compile with a wrong field, neither where an answer is used nor in a document', async () => {
    writeFileSync(join(example, 'src', 'wrong-use.ts'), main.replace('{ id, textZh,', '{ id, textZhh: textZh,'));
    writeFileSync(join(example, 'src', 'wrong-value.ts'), main.replace("'IN_FORCE'", "'INFORCE'"));
    writeFileSync(join(example, 'src', 'wrong-document.ts'), main.replace('becauseEn', 'becauseEng'));
    const [types, documents] = await Promise.all([run('npx', 'tsc', '--noEmit'), run('npx', 'gql.tada', 'check')]);
    expect(types.output.match(/^src.*error TS\d+/gm)).toEqual([
      expect.stringMatching(/^src\/wrong-use\.ts.*error TS2339$/),
      expect.stringMatching(/^src\/wrong-value\.ts.*error TS2367$/),
    ]);
    expect(types.output).toContain("Property 'textZhh' does not exist on type");
    expect(documents).toEqual({ failed: true, output: expect.stringContaining('Cannot query field "becauseEng"') });
  });

  it('asks questions of operations/, word for word', () => {
    const book = readOperations(join(root, 'operations')).map(({ document }) => print(parse(document)));
    const documents = [...main.matchAll(/graphql\(`([^`]*)`\)/g)].map((match) => print(parse(match[1] ?? '')));
    expect(documents).toHaveLength(2);
    expect(documents.filter((document) => !book.includes(document))).toEqual([]);
  });
});
