import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { addCheckCommand } from '../../src/cli/check.js';
import { freedonia } from '../check/check-freedonia.js';

let folder: string;
let printed: string[];
const { log } = console;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freedonia-'));
  printed = [];
  console.log = (line: string) => printed.push(line);
});

afterEach(() => {
  console.log = log;
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

/** What `check` prints for some arguments, without colours, and the exit code that it sets. */
async function run(...words: string[]): Promise<{ text: string; code: typeof process.exitCode }> {
  const program = new Command().exitOverride();
  addCheckCommand(program);
  await program.parseAsync(['check', ...words], { from: 'user' });
  return { text: printed.join('\n').replace(/\u001B\[\d+m/g, ''), code: process.exitCode };
}

describe('check', () => {
  it('counts what a right folder holds and leaves the exit code alone', async () => {
    const { text, code } = await run(freedonia);
    expect(code).toBeUndefined();
    expect(text).toMatch(/^1 Designation, .*5 Policy, .*279 claims, 25 evidence, 0 errors, 0 warnings, in \d+\.\d s$/);
  });

  it('prints the problems of each file with line and hint, and sets the exit code 1', async () => {
    mkdirSync(join(folder, 'sources'));
    writeFileSync(
      join(folder, 'sources/a.yaml'),
      `id: a\ntitle: A\nlanguage: zh\ntier: PRES\npublisher: A\nurl: https://example.org\nreadOn: '2031'\n`,
    );
    const { text, code } = await run(folder);
    expect(code).toBe(1);
    expect(text.split('\n').slice(0, 4)).toEqual([
      '',
      'sources/a.yaml',
      '  4:7     error  tier is "PRES".  vocabulary',
      '          Did you mean "PRESS"? Allowed: OFFICIAL, OFFICIAL_PRESS, PRESS, DATASET, MIRROR.',
    ]);
  });

  it('prints JSON for machines', async () => {
    const { text, code } = await run(join(folder, 'nowhere'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(text)).toMatchObject({ problems: [{ rule: 'known-file' }], counts: { claims: 0, errors: 1 } });
  });

  it('counts one error as one', async () => {
    const { text } = await run(join(folder, 'nowhere'));
    expect(text).toMatch(/\n0 claims, 0 evidence, 1 error, 0 warnings, in \d+\.\d s$/);
  });

  it('says one sentence of a folder that is none of data', async () => {
    for (let index = 0; index < 30; index += 1) writeFileSync(join(folder, `${index}.txt`), 'x');
    const { text, code } = await run(folder);
    expect(code).toBe(1);
    expect(text.split('\n').slice(1, 4)).toEqual([
      folder,
      `  1:1     error  The folder ${folder} is no data folder.  known-file`,
      expect.stringMatching(/^ {10}It holds at least one of: .*policies.*sources/),
    ]);
    expect(text).toContain(' 1 error, ');
  });

  it('prints at most 200 problems, the errors first, and counts the rest', async () => {
    mkdirSync(join(folder, 'sources'));
    const origin = "title: A\nlanguage: zh\npublisher: B\nurl: https://example.org\nreadOn: '2031-06-02'\n";
    for (let index = 0; index < 210; index += 1)
      writeFileSync(join(folder, `sources/s${index}.yaml`), `id: s${index}\n${origin}tier: PRES\n`);
    writeFileSync(join(folder, 'sources/a.yaml'), `id: a\n${origin}tier: PRESS\npublishedOn: 2031-05-30\n`);
    const { text } = await run(folder);
    expect(text.match(/ error {2}/g)).toHaveLength(200);
    expect(text).toContain('\nand 11 more: 10 vocabulary, 1 quoted-date. `check --json` lists all.\n');
    expect(text).toContain('210 errors, 1 warning, ');
    const { problems } = JSON.parse((await run(folder, '--json')).text.slice(text.length)) as { problems: unknown[] };
    expect(problems).toHaveLength(211);
  });
});
