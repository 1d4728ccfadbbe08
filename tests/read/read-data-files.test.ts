import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readDataFiles } from '../../src/read/read-data-files.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freedonia-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** What a person would look at first: file, line, rule, message. */
function problems(): string[] {
  return readDataFiles(folder).problems.map(
    ({ at, rule, message }) => `${at.file}:${at.line}:${at.column} ${rule} ${message}`,
  );
}

describe('readDataFiles', () => {
  it('reads every data file in the order of the names, and leaves readmes and schemas alone', () => {
    for (const path of ['themes.yaml', 'policies/b.yaml', 'policies/a.yaml', 'README.md', 'policy.schema.json'])
      write(path, 'id: x\n');
    const { files, problems: none } = readDataFiles(folder);
    expect([files.map(({ path }) => path), none]).toEqual([['policies/a.yaml', 'policies/b.yaml', 'themes.yaml'], []]);
  });

  it('names every file that is none of the data, and reads the others', () => {
    write('themes.yml', 'id: x\n');
    write('policies/notes.txt', 'x');
    write('places.yaml', 'id: x\n');
    expect(readDataFiles(folder).files).toHaveLength(1);
    expect(problems()).toEqual([
      'policies/notes.txt:1:1 known-file policies/notes.txt is no data file.',
      'themes.yml:1:1 known-file themes.yml is no data file.',
    ]);
  });

  it('gives the place of a forbidden character', () => {
    write('themes.yaml', 'a: 1\nb: x\u202Ey\n');
    write('places.yaml', new Uint8Array([0xff, 0xfe]));
    expect(problems()).toEqual([
      'places.yaml:1:1 utf-8 The file is not UTF-8.',
      'themes.yaml:2:5 plain-text The character U+202E is not allowed.',
    ]);
  });

  it('follows no link out of the folder, nor to a folder, nor to nowhere', () => {
    write('policies/a.yaml', 'id: x\n');
    symlinkSync('a.yaml', join(folder, 'policies/b.yaml'));
    symlinkSync('/etc/hostname', join(folder, 'policies/c.yaml'));
    symlinkSync('nowhere.yaml', join(folder, 'policies/d.yaml'));
    symlinkSync('..', join(folder, 'policies/e'));
    symlinkSync('../policies', join(folder, 'policies/f.yaml'));
    expect(readDataFiles(folder).files.map(({ path }) => path)).toEqual(['policies/a.yaml', 'policies/b.yaml']);
    expect(problems()).toEqual([
      'policies/c.yaml:1:1 known-file policies/c.yaml is a symbolic link that leaves the data folder or leads nowhere.',
      'policies/d.yaml:1:1 known-file policies/d.yaml is a symbolic link that leaves the data folder or leads nowhere.',
      'policies/e:1:1 known-file policies/e is a symbolic link that leaves the data folder or leads nowhere.',
      'policies/f.yaml:1:1 known-file policies/f.yaml is no ordinary file.',
    ]);
  });

  it('says that the folder is missing, or is a file', () => {
    write('x.yaml', 'id: x\n');
    const messages = ['nowhere', 'x.yaml'].map((name) =>
      readDataFiles(join(folder, name)).problems.map(({ message }) => message),
    );
    expect(messages).toEqual([
      [`The folder ${join(folder, 'nowhere')} does not exist.`],
      [`The folder ${join(folder, 'x.yaml')} is a file, not a folder.`],
    ]);
  });

  it('leaves alone what systems and editors keep beside the facts', () => {
    write('themes.yaml', 'id: x\n');
    for (const path of [
      '.DS_Store',
      'policies/Thumbs.db',
      'themes.yaml~',
      '.themes.yaml.swp',
      '#themes.yaml#',
      '.git/config',
    ])
      write(path, 'x');
    symlinkSync('curator@host.1234', join(folder, '.#themes.yaml'));
    const { files, problems: none } = readDataFiles(folder);
    expect([files.map(({ path }) => path), none]).toEqual([['themes.yaml'], []]);
  });

  it('says in one sentence that a folder is no data folder, and which one below it may be', () => {
    for (const path of ['a.txt', 'b/c.txt', 'data/themes.yaml']) write(path, 'x');
    const { problems: found } = readDataFiles(folder, ['policies', 'themes.yaml']);
    expect(found).toEqual([
      {
        rule: 'known-file',
        level: 'error',
        at: { file: folder, line: 1, column: 1 },
        message: `The folder ${folder} is no data folder.`,
        hint: `Did you mean ${join(folder, 'data')}? It holds at least one of: policies, themes.yaml.`,
      },
    ]);
  });

  it('names the files of which nothing could be read', () => {
    write('themes.yaml', 'id: x\n');
    write('places.yaml', 'id: [x\n');
    write('metrics.yaml', new Uint8Array([0xff, 0xfe]));
    expect(readDataFiles(folder).unread).toEqual(['metrics.yaml', 'places.yaml']);
  });
});
