import { beforeAll, describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { readOperations } from '../../src/serve/http/read-operations.js';
import { runCommand, type Run } from '../setup/run-command.js';

const operations = readOperations('operations');

/** Names of questions in a printed list, which stand alone in a line. */
function listNames({ stdout }: Run): string[] {
  return [...stdout.matchAll(/^ {2}([a-z][a-z-]*)$/gm)].map((match) => match[1] ?? '');
}

describe('ask, without asking the graph', () => {
  it('lists all questions by folder, with the number in each, in both languages', async () => {
    const run = await runCommand('ask');
    expect({ code: run.code, stderr: run.stderr, names: listNames(run) }).toEqual({
      code: 0,
      stderr: '',
      names: operations.map(({ name }) => name),
    });
    const cities = operations.filter(({ folder }) => folder === 'cities').length;
    expect(run.stdout).toContain(`\n城市 Cities (${cities})\n`);
    expect(run.stdout).toContain(`
  cities-targeting-compute-hubs
      哪些城市以打造算力枢纽为目标？依据是什么？
      Which cities target compute hubs, and on what evidence?
`);
    expect(run.stdout).toContain(`\n${operations.length} questions.`);
  });

  it('lists as JSON and as CSV too', async () => {
    const json = await runCommand('ask', '--json');
    expect(JSON.parse(json.stdout)).toEqual(operations);
    const { stdout } = await runCommand('ask', '--csv', '--find', 'time');
    const lines = stdout.split('\r\n');
    expect(lines[0]).toBe('\uFEFFname,folder,folderZh,folderEn,titleZh,titleEn,answer');
    expect(lines.filter((line) => /^policies-in-force,time,时间与效力,Time and force,某日/.test(line))).toHaveLength(1);
  });

  it.each([[['算力', '枢纽']], [['compute', 'HUB']], [['ｃｏｍｐｕｔｅ　ｈｕｂ', '城市']], [['算力枢纽']]])(
    'lists what has all of %j, in either language, case and width',
    async (words) => {
      const run = await runCommand('ask', ...words);
      expect({ code: run.code, names: listNames(run) }).toEqual({
        code: 0,
        names: expect.arrayContaining(['cities-targeting-compute-hubs', 'cities-targeting-compute-infrastructure']),
      });
      expect(listNames(run)).not.toContain('what-experts-said');
      expect(run.stdout).toContain('asks one of the');
    },
  );

  it('tells of the one that --find finds what its answer means and what may be set, with defaults', async () => {
    const { code, stdout } = await runCommand('ask', '--find', 'measures-targeting-theme');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `
主题 Themes (1)
  measures-targeting-theme
      哪些举措以某主题为目标？出自哪些政策？
      Which measures target a theme, and in which policies?

      Measures in the order of their ids, also of narrower themes.
      --variable theme=compute-hub   ID!
      --variable place=…   ID, unset
`,
    });
  });

  it('asks nothing where the words stand only in what the answer means, and tells of it', async () => {
    const { code, stdout } = await runCommand('ask', 'batch');
    expect({ code, names: listNames({ code, stdout, stderr: '' }) }).toEqual({
      code: 0,
      names: ['designations-of-cities'],
    });
    expect(stdout).toContain('Each title with its holders, since when and in which batch');
    expect(stdout).toMatch(/\n`ask <name>` asks it\.\n$/);
  });

  it('prints the GraphQL of a question without what the tests expect of it', async () => {
    const { code, stdout } = await runCommand('ask', 'measures-targeting-theme', '--document');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# zh: .*\n# en: .*\n# answer: .*\nquery MeasuresTargetingTheme\(/);
    expect(stdout).toMatch(/^\}\n$/m);
  });

  it.each([
    [
      ['cities-targeting-thme'],
      `There is no question "cities-targeting-thme". Did you mean "cities-targeting-theme"? \`ask\` without a name lists all ${operations.length}.`,
    ],
    [
      ['compute', 'infrastrukture'],
      `There is no question "compute infrastrukture". Did you mean "infrastructure"? \`ask\` without a name lists all ${operations.length}.`,
    ],
    [
      ['算力', '蒸汽机'],
      `There is no question "算力 蒸汽机". None has "蒸汽机". \`ask\` without a name lists all ${operations.length}.`,
    ],
    [['--variable', 'theme=x'], 'Of which question? `ask` without a name lists all.'],
    [['themes', '--json', '--csv'], "error: option '--csv' cannot be used with option '--json'"],
  ])('refuses %j with the nearest', async (args, message) => {
    const { code, stdout, stderr } = await runCommand('ask', ...args);
    expect({ code, stdout, first: stderr.split('\n')[0] }).toEqual({ code: 2, stdout: '', first: message });
  });

  it('gives no list where a file of answers is waited for', async () => {
    expect(await runCommand('ask', 'cities-targeting', '--csv')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '"cities-targeting" does not name one question. It is in: cities-targeting-compute-hubs, cities-targeting-compute-infrastructure, cities-targeting-theme.\n',
    });
  });
});

describe('ask, of Freedonia', () => {
  beforeAll(async () => {
    const { code, stderr } = await runCommand('import', 'tests/fixtures/freedonia');
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  });

  const variables = ['--variable', 'theme=compute-voucher'];

  it('asks the question that alone has the words in its titles, and says what was asked for', async () => {
    const { code, stdout } = await runCommand('ask', '举措', '以某主题为目标', ...variables);
    expect({ code, head: stdout.split('\n').slice(0, 3) }).toEqual({
      code: 0,
      head: [
        '哪些举措以某主题为目标？出自哪些政策？',
        'Which measures target a theme, and in which policies?',
        'measures-targeting-theme, theme=compute-voucher',
      ],
    });
    expect(stdout).toContain('freedonia-ai-action-plan-2031/n02');
  });

  it('prints Chinese in columns that stand under each other', async () => {
    const { stdout } = await runCommand('ask', 'measures-targeting-theme', ...variables);
    const lines = stdout.split('\n').filter((line) => /^[┌├└│]/.test(line));
    expect(lines.some((line) => /\p{Script=Han}/u.test(line))).toBe(true);
    const edges = lines.map((line) => listEdges(line));
    expect(new Set(edges.map((places) => places.join(' ')))).toEqual(new Set([edges[0]?.join(' ')]));
  });

  it('prints CSV of which every row can be read alone', async () => {
    const csv = [
      '\uFEFFmeasuresTargeting.id,measuresTargeting.textZh,measuresTargeting.instrument,measuresTargeting.modality,measuresTargeting.policies.name,measuresTargeting.policies.review',
      'freedonia-ai-action-plan-2031/n02,发放算力券,FUNDING,PLANNED,自由市人工智能行动方案（2031—2032年）,REVIEWED',
      '',
    ];
    const { code, stdout } = await runCommand('ask', 'measures-targeting-theme', ...variables, '--csv');
    expect({ code, lines: stdout.split('\r\n') }).toEqual({ code: 0, lines: csv });
  });
});

/** On which columns of the terminal the lines between columns stand. */
function listEdges(line: string): number[] {
  return [...line.matchAll(/[│┌┬┐├┼┤└┴┘]/g)].map(({ index }) => stringWidth(line.slice(0, index)));
}
