import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { addSuggestDuplicatesCommand } from '../../src/cli/suggest-duplicates.js';
import { UsageError } from '../../src/problem.js';
import { freedonia } from '../check/check-freedonia.js';

/** The science bureau once more, under another id. */
const record = '{id: a-science-bureau, institutionType: GOVERNMENT, name: {zh: 自由科技局, en: Bureau for Research}}';

let folder: string;
let printed: string[];
const { log } = console;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freedonia-'));
  cpSync(freedonia, folder, { recursive: true });
  printed = [];
  console.log = (line: string) => printed.push(line);
});

afterEach(() => {
  console.log = log;
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

/** What the command prints for some arguments, without colours. */
async function run(...words: string[]): Promise<string> {
  const program = new Command().exitOverride();
  addSuggestDuplicatesCommand(program);
  await program.parseAsync(['suggest-duplicates', folder, ...words], { from: 'user' });
  return printed.join('\n').replace(/\u001B\[\d+m/g, '');
}

/** Adds a record at the end of a list file. */
function addRecord(file: string, record: string): number {
  const path = join(folder, file);
  const text = `${readFileSync(path, 'utf8').trimEnd()}\n  - ${record}\n`;
  writeFileSync(path, text);
  return text.trimEnd().split('\n').length;
}

/** The line of the list of institutions in which a text stands first. */
function findLine(text: string): number {
  return readFileSync(join(folder, 'institutions.yaml'), 'utf8').split(text)[0]?.split('\n').length ?? 0;
}

describe('suggest-duplicates', () => {
  it('says that nothing is near where nothing is', async () => {
    expect(await run()).toBe('No two names of one kind are near.');
    expect(process.exitCode).toBeUndefined();
  });

  it('prints a pair with ids, names, places and the reason, and leaves the files alone', async () => {
    const line = addRecord('institutions.yaml', record);
    const before = readFileSync(join(folder, 'institutions.yaml'), 'utf8');
    expect((await run()).split('\n')).toEqual([
      '1.00 Institution  equal but for case, brackets, endings, years',
      `     自由科技局  a-science-bureau  institutions.yaml:${line}`,
      `     自由市科技局  freedonia-science-bureau  institutions.yaml:${findLine('id: freedonia-science-bureau')}`,
      '',
      '1 pair to judge; nothing was changed.',
    ]);
    expect(readFileSync(join(folder, 'institutions.yaml'), 'utf8')).toBe(before);
    expect(process.exitCode).toBeUndefined();
  });

  it('leaves other kinds out, and tells with --all why the files hold two for two', async () => {
    addRecord('institutions.yaml', record.replace('}}', '}, partOf: freedonia-science-bureau}'));
    expect(await run()).toBe('No two names of one kind are near.');
    printed = [];
    expect(await run('--all', '--kind', 'Institution')).toContain('     Told apart: PART_OF joins them.');
    printed = [];
    expect(await run('--all', '--kind', 'Metric')).not.toContain('Institution');
  });

  it('prints JSON for machines', async () => {
    const line = addRecord('institutions.yaml', record);
    expect(JSON.parse(await run('--json'))).toEqual({
      problems: [],
      suggestions: [
        {
          kind: 'Institution',
          nearness: 1,
          measure: 'equal',
          ends: [
            { id: 'a-science-bureau', name: '自由科技局', at: expect.objectContaining({ line }) as unknown },
            {
              id: 'freedonia-science-bureau',
              name: '自由市科技局',
              at: expect.objectContaining({ line: findLine('id: freedonia-science-bureau') }) as unknown,
            },
          ],
        },
      ],
    });
  });

  it('refuses an unknown kind, and one that has no names', async () => {
    await expect(run('--kind', 'Institute')).rejects.toThrow(
      '--kind is "Institute", which is no kind that has names. Did you mean "Institution"? Allowed: ',
    );
    await expect(run('--kind', 'Target')).rejects.toThrow(UsageError);
  });

  it('prints the problems instead, and sets the exit code 1, where the files are wrong', async () => {
    addRecord('institutions.yaml', record.replace('GOVERNMENT', 'GOVERMENT'));
    expect(await run()).toContain('institutionType is "GOVERMENT".');
    expect(process.exitCode).toBe(1);
  });
});
