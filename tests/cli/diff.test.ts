import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphChange } from '../../src/store/graph-change.js';
import type { Store } from '../../src/store/connect.js';
import { readGraphHash } from '../../src/store/read-graph-hash.js';
import { runCommand, type Run } from '../setup/run-command.js';
import { clearGraph, openTestStore } from '../store/open-test-store.js';

const home = mkdtempSync(join(tmpdir(), 'ai-policy-graph-diff-'));
const data = join(home, 'data');
const plan = 'freedonia-ai-action-plan-2031';

beforeAll(() => {
  cpSync('tests/fixtures/freedonia', data, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  commit();
  editFiles();
});
afterAll(() => rmSync(home, { recursive: true }));

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Freedonian', '-c', 'user.email=freedonian@example.org'];
  return execFileSync('git', ['-C', home, ...who, ...args], { encoding: 'utf8' });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Say something');
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(data, file), 'utf8');
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${file}.`);
  writeFileSync(
    join(data, file),
    text.replace(from, () => to),
  );
}

/** What a curator may do in one go: three measures, a larger target, another date by rank, a corrected date, a new id, a theme and a policy less. */
function editFiles(): void {
  const file = `policies/${plan}.yaml`;
  const measures = ['培训教师', '开放数据', '设立基金'].map(
    (zh, index) => `  - {id: n1${index}, text: {zh: ${zh}}, themes: [talent], instrument: TALENT, modality: PLANNED}\n`,
  );
  edit(file, '\ntargets:\n', `\n${measures.join('')}targets:\n`);
  edit(file, 'value: 3000, unit: PFLOPS, normalValue: 3000,', 'value: 4500, unit: PFLOPS, normalValue: 4500,');
  edit(file, "date: '2031-05-31', rank: PREFERRED,", "date: '2031-05-31', rank: DEPRECATED,");
  edit(file, 'rank: DEPRECATED, why: dateline of a repost', 'why: dateline of a repost');
  edit(file, "date: '2031-07-01'", "date: '2031-08-01'");
  edit(file, '    review: UNREVIEWED\n', '');
  edit('themes.yaml', '- {id: compute-voucher, ', '- {id: computing-voucher, formerIds: [compute-voucher], ');
  edit(
    'themes.yaml',
    '  - {id: smart-hospitality, broader: [industry], name: {zh: 智慧酒店, en: Smart hospitality}}\n',
    '',
  );
  edit('places.yaml', '西尔瓦尼亚市', '西尔瓦尼亚城');
  edit('policies/freedonia-ai-law-2029.yaml', 'relations: [{type: REPLACES, policy: klopstokia-ai-rules-2028}]\n', '');
  edit('policies/sylvania-ai-plan-2030.yaml', ', {type: AMENDS, policy: klopstokia-ai-rules-2028}', '');
  rmSync(join(data, 'policies/klopstokia-ai-rules-2028.yaml'));
}

const words = `Policies
  ${plan}: +3 measures (n10 培训教师, n11 开放数据, n12 设立基金)
  effectiveOn of policy ${plan}: 2031-07-01 → 2031-08-01
  publishedOn of policy ${plan}: 2031-05-31 → 2031-05-30
  review of measure ${plan}/n02: UNREVIEWED → REVIEWED
  target ${plan}/t02: ≥ 3000 → ≥ 4500 PFLOPS
  1 claim deprecated: FIELD:publishedOn of ${plan} stated by daily-freedonian-2031-05-31 (now 2031-05-30 is shown)
  1 claim no longer deprecated: FIELD:publishedOn of ${plan} stated by sylvania-herald-2031-06-02 (now 2031-05-30 is shown)
  1 claim of ${plan}: review UNREVIEWED → REVIEWED
  5 claims of ${plan}/n02: review UNREVIEWED → REVIEWED
  claims of ${plan}: +20, -3
  freedonia-ai-law-2029: -REPLACES klopstokia-ai-rules-2028
  claims of freedonia-ai-law-2029: -1
  retracted: policy klopstokia-ai-rules-2028 克洛普斯托克人工智能规则 (3 links, 5 claims)
  sylvania-ai-plan-2030: -AMENDS klopstokia-ai-rules-2028
  claims of sylvania-ai-plan-2030: -1
Cities
  freedonia-city: +TARGETS talent (derived)
  freedonia-city: TARGETS compute-hub: firstOn 2031-05-31 → 2031-05-30
  freedonia-city: TARGETS compute-infrastructure: firstOn 2031-05-31 → 2031-05-30
  freedonia-city: TARGETS computing-voucher: firstOn 2031-05-31 → 2031-05-30
  name of city sylvania-city: zh 西尔瓦尼亚市 → 西尔瓦尼亚城
  claims of sylvania-city: +1, -1
Themes
  renamed: theme compute-voucher → computing-voucher
  retracted: theme smart-hospitality 智慧酒店 (1 link, 2 claims)
`;

describe('diff', () => {
  it('says in words what the files of the working tree do, and leaves tree and index alone', async () => {
    const before = git('status', '--porcelain', '--no-renames');
    const { code, stdout, stderr } = await runCommand('diff', 'HEAD', data);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^From HEAD \([0-9a-f]{7}, \d{4}-\d\d-\d\d\) to the working tree:\n\n/);
    expect(stdout.slice(stdout.indexOf('Policies'), stdout.indexOf('\nWould create:'))).toBe(words);
    expect(git('status', '--porcelain', '--no-renames')).toBe(before);
  });

  it('gives every change as JSON', async () => {
    const { changes, ...rest } = readJson(await runCommand('diff', 'HEAD', data, '--json'));
    expect(rest).toMatchObject({ to: 'the working tree', created: { Measure: 3 }, retracted: { Policy: 1, Theme: 2 } });
    expect(changes).toContainEqual({
      ...{ change: 'RENAMED', id: 'computing-voucher', kind: 'Theme', name: '算力券', formerly: 'compute-voucher' },
    });
  });

  it('says of a revision that says the same that nothing changes', async () => {
    const { code, stdout } = await runCommand('diff', 'HEAD', data, '--to', 'main');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^The data files say the same at HEAD \(.*\) and main \(.*\); nothing of the graph changes\.\n$/,
    );
  });

  it.each([
    [['mian', data], 'git knows no commit "mian". Did you mean "main"? Allowed is what names one commit'],
    [['main:data', data], 'git knows no commit "main:data".'],
    [['HEAD', join(home, 'nowhere')], 'does not exist. Name the folder that holds policies/ and sources/.'],
    [['HEAD', tmpdir()], 'is not in the working tree of a git repository'],
  ])('refuses %j and says what is allowed', async (args, message) => {
    const { code, stdout, stderr } = await runCommand('diff', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('refuses a folder that was not there then, and names the one that was', async () => {
    renameSync(data, join(home, 'facts'));
    const { code, stderr } = await runCommand('diff', 'HEAD', join(home, 'facts'));
    renameSync(join(home, 'facts'), data);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^The folder facts was not there at "HEAD" \([0-9a-f]{7}\)\. It had: data\.\n$/);
  });

  it('tells what in files of the past does not hold to the present model', async () => {
    edit('themes.yaml', 'scopeNote: Not networks.', 'scope: Not networks.');
    git('stash', '--quiet');
    git('stash', 'apply', '--quiet');
    edit('themes.yaml', 'scope: Not networks.', 'scopeNote: Not networks.');
    const { code, stdout, stderr } = await runCommand('diff', 'stash', data);
    git('stash', 'drop', '--quiet');
    expect(code).toBe(1);
    expect(stdout).toMatch(/themes\.yaml\n {2}\d+:\d+ +error .*scope/);
    expect(stderr).toMatch(
      /^The data files at stash \(.*\) do not hold to the present model, so they cannot be compared\./,
    );
  });
});

describe('import', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openTestStore();
    await clearGraph(store);
  });
  afterAll(async () => {
    await clearGraph(store);
    await store.close();
  });

  it('says the same words with --dry-run and writes nothing, and then says what it did', async () => {
    expect(await runCommand('import', 'tests/fixtures/freedonia')).toMatchObject({ code: 0 });
    const hash = await readGraphHash(store);
    const dry = await runCommand('import', data, '--dry-run');
    expect(await readGraphHash(store)).toBe(hash);
    expect(dry.stdout).toMatch(/^Would create: [^]*; nothing was written\.\n\nPolicies\n/);
    expect(wordsOf(dry)).toBe(words);

    const { changes } = readJson(await runCommand('import', data, '--dry-run', '--json'));
    expect(changes).toEqual(readJson(await runCommand('diff', 'HEAD', data, '--json')).changes);

    expect(wordsOf(await runCommand('import', data))).toBe(words);
    expect(await readGraphHash(store)).not.toBe(hash);
  });
});

function wordsOf({ stdout }: Run): string {
  return stdout.slice(stdout.indexOf('Policies\n'));
}

function readJson({ stdout }: Run): { changes: readonly GraphChange[]; to: string } {
  return JSON.parse(stdout) as { changes: readonly GraphChange[]; to: string };
}
