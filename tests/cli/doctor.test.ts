import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/cli/finding.js';
import type { Store } from '../../src/store/connect.js';
import { runCommand } from '../setup/run-command.js';
import { clearGraph, openTestStore } from '../store/open-test-store.js';

const freedonia = 'tests/fixtures/freedonia';
const plan = 'freedonia-ai-action-plan-2031';
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await clearGraph(store);
  expect(await runCommand('import', freedonia)).toMatchObject({ code: 0 });
});
afterAll(async () => {
  await clearGraph(store);
  await store.close();
});

async function change(statement: string): Promise<void> {
  await store.write((transaction) => transaction.run(statement));
}

/** The faults that `doctor --json` names, by invariant; it must end with 1 where there are some. */
async function listFaults(): Promise<Record<string, Finding>> {
  const { code, stdout } = await runCommand('doctor', '--json');
  const faults = (JSON.parse(stdout) as Finding[]).filter(({ state }) => state === 'fault');
  expect(code).toBe(faults.length > 0 ? 1 : 0);
  return Object.fromEntries(faults.map((fault) => [fault.invariant ?? fault.what, fault]));
}

describe('doctor', () => {
  it('reports a relationship that was deleted by hand, and the repair that it advises brings it back', async () => {
    await change(`MATCH (:Policy {id: '${plan}'})-[link:APPLIES_IN]->() DELETE link`);
    const faults = await listFaults();
    expect(Object.keys(faults).sort()).toEqual([
      'find-claims-without-link',
      'find-wrong-counts',
      'find-wrong-derived-targets',
      'wrong-version',
    ]);
    expect(faults['find-claims-without-link']).toMatchObject({
      what: 'Every shown claim of a link has its direct relationship',
      found: 'broken by 1',
      broken: [expect.stringContaining(`${plan} APPLIES_IN freedonia-city`)],
      remedy: expect.stringContaining('`import --repair`'),
    });
    await runCommand('import', freedonia, '--repair');
    expect(await listFaults()).toEqual({});
  });

  it('reports a value that was edited by hand, which only a repair mends', async () => {
    await change(`MATCH (policy:Policy {id: '${plan}'}) SET policy.publishedOn = '2031-05-30'`);
    await change("MATCH (:Claim {predicate: 'FIELD:level'})-[link:SUBJECT]->() SET link.note = 'x'");
    const faults = await listFaults();
    expect(faults['edited-nodes']).toMatchObject({ broken: [plan] });
    expect(Object.keys(faults)).toEqual(
      expect.arrayContaining(['find-values-unlike-claim', 'edited-links', 'wrong-version']),
    );
    await runCommand('import', freedonia);
    expect(await listFaults()).toEqual(faults);

    await runCommand('import', freedonia, '--repair');
    expect(await listFaults()).toEqual({});
  });

  it('prints each invariant in words, and below a fault what breaks it and what to do', async () => {
    await change("MATCH (node:Theme {id: 'compute-hub'}) SET node.name = ''");
    const { code, stdout } = await runCommand('doctor');
    expect(code).toBe(1);
    expect(stdout).toContain('ok     Every claim is about one thing: holds\n');
    expect(stdout).toMatch(
      /FAULT {2}Every entity has a name: broken by 1\n {9}compute-hub\n {7}What to do: `import --repair` .*docs\/how\/check-the-graph\.md\n/,
    );
  });

  it('does not take an empty database for a broken one', async () => {
    await clearGraph(store);
    expect(await listFaults()).toEqual({});
  });
});
