import type { Edit, ImportedGraph } from './open-imported.js';

/** Freedonia with dates and a target for another place than its policy. */
export const countedEdits: readonly Edit[] = [
  {
    file: 'policies/klopstokia-ai-rules-2028.yaml',
    from: 'places: [{place: klopstokia-city}]',
    to: "places: [{place: klopstokia-city}]\ndates: [{role: PUBLISHED, date: '2027'}]",
  },
  {
    file: 'policies/sylvania-ai-plan-2030.yaml',
    from: 'measures:\n',
    to: `dates: [{role: PUBLISHED, date: '2030-11'}]
targets: [{id: t01, metric: intelligent-compute, operator: EQ, value: 1, unit: EFLOPS, normalValue: 1000, normalUnit: PFLOPS, place: freedonia}]
measures:
  - {id: m02, text: {zh: 其他, en: Others}, instrument: UNCLASSIFIED, modality: STATED}
`,
  },
];

interface Facet {
  dimension: string;
  total: number;
  without: number;
  moreValues: number;
  moreCount: number;
  values: { value: string; count: number }[];
}

/** Each facet in one line: `LEVEL of 5: CITY 2, NATIONAL 1; +2 (2), 0 without`. */
export async function askFacets(open: ImportedGraph, given: string): Promise<string[]> {
  const { facets } = await open.ask<{ facets: Facet[] }>(
    `{ facets${given} { dimension total without moreValues moreCount values { value count } } }`,
  );
  return facets.map(({ dimension, total, without, moreValues, moreCount, values }) => {
    const more = moreValues > 0 ? `; +${moreValues} (${moreCount})` : '';
    const listed = values.map(({ value, count }) => `${value} ${count}`).join(', ');
    return `${dimension} of ${total}: ${listed}${more}; ${without} without`;
  });
}
