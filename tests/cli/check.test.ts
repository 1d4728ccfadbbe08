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
    expect(text).toMatch(/^1 Designation, .*5 Policy, .*272 claims, 25 evidence, 0 errors, 0 warnings$/);
  });

  it('prints the problems of each file with line and hint, and sets the exit code 1', async () => {
    mkdirSync(join(folder, 'sources'));
    writeFileSync(join(folder, 'sources/a.yaml'), 'id: a\ntitle: A\nlanguage: zh\ntier: PRES\n');
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
});
