import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommand, type Run } from '../setup/run-command.js';

const freedonia = 'tests/fixtures/freedonia';
const daily = 'daily-freedonian-2031-05-31';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  cpSync('tests/fixtures/freedonia-documents', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `verify` over the copied documents; the lines name the folder as DOCUMENTS. */
async function verify(...args: string[]): Promise<Run & { lines: string[] }> {
  const run = await runCommand('verify', folder, '--data', freedonia, ...args);
  return { ...run, lines: run.stdout.replaceAll(folder, 'DOCUMENTS').trimEnd().split('\n') };
}

function change(source: string, edit: (text: string) => string): void {
  const file = join(folder, `${source}.txt`);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

describe('verify, run as a user runs it on Freedonia', () => {
  it('verifies every span of the texts that are there', async () => {
    const { code, stderr, lines } = await verify();
    expect({ code, stderr, lines }).toEqual({
      code: 0,
      stderr: '',
      lines: ['25 spans: 25 verified, 0 moved, 0 changed, 0 cannot be verified.'],
    });
  });

  it('says by line of the data file where a span stands after a sentence was inserted before it', async () => {
    change(daily, (text) => text.replace('西尔瓦尼亚市', '这是新的一句。西尔瓦尼亚市'));
    const { code, lines } = await verify();
    expect(code).toBe(1);
    expect(lines).toEqual([
      `sources/${daily}.yaml`,
      expect.stringMatching(
        /^ {2}10:9 {4}CHANGED {2}daily-.*\.txt is not the recorded text: its SHA-256 is another\.$/,
      ),
      '  27:5    MOVED    176-182 “西尔瓦尼亚市” stands 7 characters later, its hash fits: write at: 183-189, line: 6.',
      '',
      '25 spans: 24 verified, 1 moved, 0 changed, 0 cannot be verified.',
    ]);
  });

  it('names the passage that is most like a quote that was edited', async () => {
    change(daily, (text) => text.replace('自由市科技局牵头', '自由市工信局牵头'));
    const { code, lines } = await verify();
    expect(code).toBe(1);
    expect(lines[2]).toBe(
      '  19:5    CHANGED  82-90 “自由市科技局牵头” stands nowhere in the text. Most like it: “自由市工信局牵头” at 82-90, line 3; it differs by 2 characters.',
    );
  });

  it('verifies a text with other line ends or a byte-order mark, and says so', async () => {
    change(daily, (text) => text.replaceAll('\n', '\r\n'));
    change('sylvania-herald-2031-06-02', (text) => `\uFEFF${text}`);
    const { code, lines } = await verify();
    expect(code).toBe(0);
    expect(lines).toEqual([
      'DOCUMENTS',
      `  note     ${daily}.txt: It differs from the recorded text only by its line ends (CRLF or LF); its spans are compared without regard to that.`,
      '  note     sylvania-herald-2031-06-02.txt: It differs from the recorded text only by a byte-order mark before it; its spans are compared without regard to that.',
      '',
      '25 spans: 25 verified, 0 moved, 0 changed, 0 cannot be verified.',
    ]);
  });

  it('says by number which spans cannot be verified, and with --all whose they are', async () => {
    rmSync(join(folder, `${daily}.txt`));
    expect(await verify()).toMatchObject({
      code: 0,
      lines: [
        '25 spans: 9 verified, 0 moved, 0 changed, 16 cannot be verified.',
        'The text of 1 source is not in DOCUMENTS. --all lists them.',
      ],
    });
    expect((await verify('--all')).lines.slice(0, 2)).toEqual([
      'Sources whose text is not here, with their spans:',
      `  ${daily} 16`,
    ]);
  });

  it('says of a file that it is the text of no source, with the nearest one, and of one that it cannot be read', async () => {
    writeFileSync(join(folder, 'daily-freedonian-2031-05-13.txt'), '一');
    writeFileSync(join(folder, 'freedonia-gazette-2031-05-30.txt'), Buffer.from([0xd7, 0xd4]));
    writeFileSync(join(folder, 'scan.pdf'), '');
    const { code, lines } = await verify();
    expect(code).toBe(1);
    expect(lines.slice(1, 4)).toEqual([
      '  note     scan.pdf: It is not read: a text is a file that ends in .txt or .md.',
      '  error    freedonia-gazette-2031-05-30.txt: The file is not UTF-8. Save it in UTF-8.',
      `  note     daily-freedonian-2031-05-13.txt: No source has the id "daily-freedonian-2031-05-13". Did you mean "${daily}"?`,
    ]);
  });

  it('prints JSON for machines: what is wrong, and the sums', async () => {
    change(daily, (text) => `新${text}`);
    const { code, stdout } = await verify('--json');
    const { spans, sums, texts } = JSON.parse(stdout) as { spans: unknown[]; sums: unknown; texts: unknown[] };
    expect(code).toBe(1);
    expect(sums).toEqual({
      spans: 25,
      verified: 9,
      moved: 16,
      changed: 0,
      noText: 0,
      texts: 3,
      changedTexts: 1,
    });
    expect(spans).toHaveLength(16);
    expect(spans[0]).toMatchObject({
      evidence: { id: `${daily}#0-3`, at: { file: `sources/${daily}.yaml`, line: 12 } },
      outcome: { status: 'MOVED', place: { start: 1, end: 4, line: 1 }, whole: true },
    });
    expect(texts).toHaveLength(3);
  });

  it('never prints more of a text than 40 characters on end', async () => {
    const words = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do';
    change(daily, (text) => text.replace('该方案的特色在于算力集群', `${words}该方案特色在于算力集群${words}`));
    const { stdout } = await verify('--json', '--all');
    const shown = await verify('--show', `${daily}#157-161`);
    const pieces = [stdout, shown.stdout].flatMap((text) => [...text.matchAll(/[a-z ]{12,}/g)].map(([piece]) => piece));
    expect(pieces.filter((piece) => words.includes(piece) && piece.length > 40)).toEqual([]);
    expect(shown.stdout).toContain('算力集群】lorem ipsum dolor s');
  });

  it('shows a quote in its sentence', async () => {
    expect(await verify('--show', `${daily}#73-80`)).toMatchObject({
      code: 0,
      stdout: `VERIFIED  ${daily}#73-80  line 3  方案要求建设【城市级算力枢纽】,由自由市科技局牵头,自由市大学配合。\n`,
    });
    expect(await verify('--show', `${daily}#73-81`)).toMatchObject({
      code: 2,
      stderr: `No source has the span "${daily}#73-81". Did you mean "${daily}#73-80"? It is written source#start-end or source#label.\n`,
    });
  });

  it.each([
    [['nowhere'], 'nowhere does not exist. Expected is a folder with the text of each source as <source-id>.txt'],
    [['package.json'], 'package.json is a file, not a folder.'],
    [['tests/fixtures/freedonia-documents', '--data', 'nowhere'], 'The folder nowhere does not exist.'],
  ])('%j ends with 2 and says what is expected', async (args, message) => {
    expect(await runCommand('verify', ...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});
