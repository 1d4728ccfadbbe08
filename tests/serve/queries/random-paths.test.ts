import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entity, join, link, source } from '../../store/freedonia.js';
import { askPaths, asLine } from './ask-paths.js';
import { openImported, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
});
afterAll(() => open.close());

const kinds: Readonly<Record<string, string>> = {
  ...{ a: 'Policy', b: 'Policy', c: 'Policy', city: 'City', land: 'Region', hub: 'Theme', compute: 'Theme' },
  ...{ words: 'Statement', office: 'Institution' },
};
const ids = Object.keys(kinds);
const policies = ['a', 'b', 'c'];
const possible = [
  ...policies.flatMap((one) => policies.filter((other) => other !== one).map((other) => `${one} IMPLEMENTS ${other}`)),
  ...policies.flatMap((id) =>
    ['APPLIES_IN city', 'APPLIES_IN land', 'TARGETS hub', 'TARGETS compute', 'ISSUED_BY office'].map(
      (rest) => `${id} ${rest}`,
    ),
  ),
  ...[
    'a CITES b',
    'b CITES c',
    'city PART_OF land',
    'hub BROADER compute',
    'compute RELATED hub',
    'words MADE_BY office',
  ],
  ...['a', 'city', 'hub', 'compute'].map((id) => `words ABOUT ${id}`),
  ...['city', 'land'].map((id) => `office LOCATED_IN ${id}`),
];

/** Every path of one to four steps, by trying all; in the order that the schema states. */
function listNaively(links: readonly string[], from: string, to: string): string[] {
  const steps = links.flatMap((text) => {
    const [subject = '', type = '', object = ''] = text.split(' ');
    return [
      { from: subject, to: object, type, along: true },
      { from: object, to: subject, type, along: false },
    ];
  });
  type Walk = { readonly steps: typeof steps; readonly key: string };
  const grow = ({ steps: walked, key }: Walk): Walk[] =>
    steps
      .filter((step) => step.from === (walked.at(-1)?.to ?? from))
      .filter((step) => step.to !== from && walked.every((other) => other.to !== step.to && other.to !== to))
      .map((step) => ({ steps: [...walked, step], key: `${key} ${step.to} ${step.type} ${step.along ? 1 : 2}` }));
  const found: Walk[] = [];
  let walks: Walk[] = [{ steps: [], key: '' }];
  for (let length = 1; length <= 4; length += 1) {
    walks = walks.flatMap(grow).sort((one, other) => (one.key < other.key ? -1 : 1));
    found.push(...walks.filter((walk) => walk.steps.at(-1)?.to === to && saysSomething(walk.steps)));
  }
  return found.map((walk) =>
    [from, ...walk.steps.map((step) => (step.along ? `${step.type}> ${step.to}` : `<${step.type} ${step.to}`))].join(
      ' ',
    ),
  );
}

function saysSomething(steps: readonly { to: string; type: string }[]): boolean {
  const hubs = ['city', 'land', 'hub', 'compute'];
  const belongs = ['PART_OF', 'BROADER', 'RELATED'];
  const inner = steps.slice(0, -1);
  if (inner.length === 0 || inner.some((step) => !hubs.includes(step.to))) return true;
  return belongs.includes(steps[0]?.type ?? '') || belongs.includes(steps.at(-1)?.type ?? '');
}

it('answers for each two of a small graph what trying all ways gives', async () => {
  const pairs = ids.flatMap((one) => ids.filter((other) => other !== one).map((other) => [one, other] as const));
  await fc.assert(
    fc.asyncProperty(fc.subarray(possible, { minLength: 8, maxLength: 18 }), async (links) => {
      await open.clear();
      const facts = { entities: ids.map((id) => entity(kinds[id] ?? '', id)), claims: links.map((text) => link(text)) };
      await open.bringInFacts(join(source('gazette', 'OFFICIAL'), facts), '2031-06-02');
      const answers = await askPaths(
        open,
        pairs.map(([from, to]) => `from: "${from}", to: "${to}", limit: 20`),
      );
      expect(answers.map((paths) => paths.map(asLine))).toEqual(
        pairs.map(([from, to]) => listNaively(links, from, to).slice(0, 20)),
      );
    }),
    { numRuns: 8 },
  );
});
