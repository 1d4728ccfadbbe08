import { beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../setup/run-command.js';
import { clearGraph, openTestStore } from '../store/open-test-store.js';

const freedonia = 'tests/fixtures/freedonia';

describe('the commands, run as a user runs them on Freedonia', () => {
  // What an earlier test wrote without importing it, doctor would find broken.
  beforeAll(async () => {
    const store = await openTestStore();
    await clearGraph(store);
    await store.close();
    const { code, stderr } = await runCommand('import', freedonia);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('import says that a second time there is nothing to write', async () => {
    const { code, stdout } = await runCommand('import', freedonia);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /^The graph holds this data already; nothing was written \(version [0-9a-f]{16}\)\.\n$/,
      ),
    });
  });

  it('ask prints a table with what the answer means, and JSON on request', async () => {
    const table = await runCommand('ask', 'cities-targeting-theme');
    expect(table.code).toBe(0);
    expect(table.stdout).toContain('Which cities target a theme');
    expect(table.stdout).toContain('自由市');
    expect(table.stdout).toContain('建设城市级算力枢纽');

    const json = await runCommand('ask', 'cities-targeting-theme', '--variable', 'theme=compute-voucher', '--json');
    const { citiesTargeting } = JSON.parse(json.stdout) as { citiesTargeting: { id: string }[] };
    expect(citiesTargeting.map((city) => city.id)).toEqual(['freedonia-city']);
  });

  it('explain says of a policy that it is its measure that targets the theme, and quotes the places', async () => {
    const { code, stdout } = await runCommand('explain', 'freedonia-ai-action-plan-2031', 'TARGETS', 'compute-hub');
    expect(code).toBe(0);
    expect(stdout).toContain('● 建设城市级算力枢纽  TARGETS  算力枢纽');
    expect(stdout).toContain('daily-freedonian-2031-05-31#73-80');
  });

  it('explain shows both dates, the one that is shown first, and the rule', async () => {
    const { stdout } = await runCommand('explain', 'freedonia-ai-action-plan-2031', 'FIELD:publishedOn');
    expect(stdout.indexOf('● 2031-05-31')).toBeGreaterThan(0);
    expect(stdout.indexOf('○ 2031-05-30')).toBeGreaterThan(stdout.indexOf('● 2031-05-31'));
    expect(stdout).toContain('why: dateline of a repost');
    expect(stdout).toContain('decided by: RANK');
  });

  it('explain ends with 1 where nothing is claimed', async () => {
    expect(await runCommand('explain', 'freedonia-city', 'HOLDS', 'compute-hub')).toMatchObject({
      code: 1,
      stdout: 'Nothing is claimed of freedonia-city HOLDS compute-hub.\n',
    });
  });

  it.each([
    [['ask', 'cities-targeting-theme', '--variable', 'theme=compute-hubs'], 'compute-hubs', 'compute-hub'],
    [['explain', 'freedonia-citi', 'TARGETS'], 'freedonia-citi', 'freedonia-city'],
  ])('%s refuses an id that is nowhere, and does not answer that there is nothing', async (args, id, nearest) => {
    expect(await runCommand(...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `Nothing in the graph has the id "${id}". Did you mean "${nearest}"?\n`,
    });
  });

  it('doctor finds the graph whole, and notes that the files of data/ are another version', async () => {
    const { code, stdout } = await runCommand('doctor', '--json');
    const findings = JSON.parse(stdout) as { what: string; state: string; found: string }[];
    expect(findings.filter((finding) => finding.state === 'fault')).toEqual([]);
    expect(findings.find((finding) => finding.what === 'Graph')?.found).toMatch(/the files are version/);
    expect(code).toBe(0);
  });

  it('a wrong option ends with 2 and shows where help is', async () => {
    const { code, stderr } = await runCommand('import', '--dry-rum');
    expect(code).toBe(2);
    expect(stderr).toContain("unknown option '--dry-rum'");
    expect(stderr).toContain('Did you mean --dry-run?');
  });
});

describe('the commands without a database', () => {
  it.each([[['ask', 'what-is-in-the-graph']], [['import', freedonia]], [['serve', '--port', '0']]])(
    '%s ends with 3 and names the address',
    async (args) => {
      const before = process.env.TEST_NEO4J_URI;
      process.env.TEST_NEO4J_URI = 'bolt://127.0.0.1:1';
      const { code, stderr } = await runCommand(...args);
      process.env.TEST_NEO4J_URI = before;
      expect(code).toBe(3);
      expect(stderr).toContain('127.0.0.1:1');
    },
  );
});
