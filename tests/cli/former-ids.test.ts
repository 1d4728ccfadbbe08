import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFreedonia } from '../check/check-freedonia.js';
import { renameRecord } from '../check/rename-record.js';
import { runCommand } from '../setup/run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'ai-policy-graph-renamed-'));

/** Imports Freedonia, then once more with a theme and a policy that have new ids in their own files. */
beforeAll(async () => {
  const theme = renameRecord(readFreedonia(), 'compute-hub', 'computing-hub');
  for (const [path, text] of renameRecord(theme, 'freedonia-ai-action-plan-2031', 'the-plan')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(await runCommand('import', 'tests/fixtures/freedonia')).toMatchObject({ code: 0 });
  expect(await runCommand('import', folder)).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a former id', () => {
  it('is a warning of check, with the place where it stands', async () => {
    const { code, stdout } = await runCommand('check', folder, '--json');
    const { problems } = JSON.parse(stdout) as { problems: { rule: string; at: { file: string } }[] };
    expect(code).toBe(0);
    expect(new Set(problems.filter(({ rule }) => rule === 'present-id').map(({ at }) => at.file))).toEqual(
      new Set([
        'events.yaml',
        'initiatives.yaml',
        'observations.yaml',
        'policies/freedonia-ai-action-plan-draft-2031.yaml',
        'policies/the-plan.yaml',
        'statements/daily-freedonian-2031-05-31.yaml',
        'themes.yaml',
      ]),
    );
  });

  it('asks as the present one does, and says which that is', async () => {
    const asked = (id: string) => runCommand('ask', 'cities-targeting-theme', '--variable', `theme=${id}`, '--json');
    const [former, present] = [await asked('compute-hub'), await asked('computing-hub')];
    expect(present.stdout).toContain('"freedonia-city"');
    expect(present.stderr).toBe('');
    expect(former).toEqual({ ...present, stderr: 'compute-hub is now computing-hub.\n' });
  });

  it('explains as the present one does, also as the object, and as what stood inside a renamed policy', async () => {
    const present = await runCommand('explain', 'the-plan/n01', 'TARGETS', 'computing-hub');
    const former = await runCommand('explain', 'freedonia-ai-action-plan-2031/m01', 'TARGETS', 'compute-hub');
    expect(present.stdout).toContain('建设城市级算力枢纽  TARGETS  算力枢纽');
    expect(former).toEqual({
      ...present,
      stderr: 'freedonia-ai-action-plan-2031/m01 is now the-plan/n01.\ncompute-hub is now computing-hub.\n',
    });
  });

  it('is guessed where an id is nearly one', async () => {
    expect(await runCommand('explain', 'compute-hbu', 'TARGETS')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Nothing in the graph has the id "compute-hbu". Did you mean "compute-hub"?\n',
    });
  });
});
