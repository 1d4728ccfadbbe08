import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freedonia, openImported, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

/** A place with 251 themes and 501 targets: one more than can be compared. */
beforeAll(async () => {
  const list = (count: number, write: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => write(index + 1)).join('\n');
  const themes = list(251, (index) => `  - {id: new-theme-${index}, name: {zh: 主题${index}, en: Theme ${index}}}`);
  const named = Array.from({ length: 251 }, (_, index) => `new-theme-${index + 1}`).join(', ');
  const targets = list(
    501,
    (index) => `  - {id: t${index}, metric: hub-start, operator: BY, dueOn: '${1500 + index}'}`,
  );
  open = await openImported();
  await open.bringIn('2031-06-02', freedonia, [
    { file: 'themes.yaml', from: '  - {id: safety,', to: `${themes}\n  - {id: safety,` },
    {
      file: 'policies/klopstokia-ai-rules-2028.yaml',
      from: 'places: [{place: klopstokia-city}]',
      to: `places: [{place: klopstokia-city}]\nthemes: [${named}]\ntargets:\n${targets}`,
    },
  ]);
});
afterAll(() => open.close());

it.each([
  ['themes', 'shared { certain }', '252; allowed is 250. Name those you want in `themes`.'],
  ['targets', 'targets { unit }', '501; allowed is 500. Name metrics in `metrics`, or fewer places.'],
])('refuses to compare too many %s, and still answers the rest', async (what, selection, excess) => {
  const compare = `compare(places: ["klopstokia-city", "sylvania-city"])`;
  expect(await open.askRefused(`{ ${compare} { ${selection} } }`)).toEqual({
    code: 'COST_LIMIT_EXCEEDED',
    message: `The number of ${what} of \`compare\` is ${excess}`,
  });
  const answer = await open.ask(`{ ${compare} { places { place { id } } instruments { measures } } }`);
  expect(answer).toEqual({
    compare: {
      places: [{ place: { id: 'klopstokia-city' } }, { place: { id: 'sylvania-city' } }],
      instruments: [{ measures: 0 }, { measures: 1 }],
    },
  });
});
