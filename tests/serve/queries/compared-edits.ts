import type { Edit } from './open-imported.js';

/** Freedonia with rules of Klopstokia that were read in full, a denial of Sylvania, and a draft with a theme and a target of its own. */
export const comparedEdits: readonly Edit[] = [
  {
    file: 'policies/klopstokia-ai-rules-2028.yaml',
    text: `id: klopstokia-ai-rules-2028
policyType: RULE
level: CITY
name: {zh: 克洛普斯托克人工智能规则, en: AI Rules of Klopstokia}
reading: FULL
sources: [freedonia-gazette-2031-05-30]
places: [{place: klopstokia-city}]
themes: [safety]
dates: [{role: EFFECTIVE, date: '2028-01-01'}]
measures:
  - {id: p1, measureType: PART, text: {zh: 总则, en: General}, instrument: UNCLASSIFIED, modality: STATED}
  - {id: m01, text: {zh: 参与算力枢纽, en: Join the compute hub}, themes: [compute-hub], instrument: UNCLASSIFIED, modality: STATED}
  - {id: m02, text: {zh: 采购算力, en: Buy computing power}, instrument: PROCUREMENT, modality: STATED}
  - {id: m03, text: {zh: 管理算力, en: Regulate computing power}, instrument: REGULATION, modality: STATED}
targets:
  - {id: t01, metric: intelligent-compute, operator: RANGE, value: 2, valueTo: 4, unit: EFLOPS, normalValue: 2000, normalValueTo: 4000, normalUnit: PFLOPS, dueOn: '2030'}
  - {id: t02, metric: intelligent-compute, operator: EQ, value: 1, unit: EFLOPS, normalValue: 1000, normalUnit: PFLOPS, dueOn: '2029', rank: PREFERRED}
  - {id: t03, metric: intelligent-compute, operator: EQ, value: 900, unit: PFLOPS, normalValue: 900, normalUnit: PFLOPS, dueOn: '2029', baseline: '2028'}
  - {id: t04, metric: fund-cluster-size, operator: EQ, value: 3, unit: 亿元, normalValue: 300000000, normalUnit: CNY}
`,
  },
  {
    file: 'policies/sylvania-ai-plan-2030.yaml',
    from: 'themes: [compute-centre]\nrelations',
    to: 'themes: [compute-centre, {theme: safety, modality: DENIED}]\nrelations',
  },
  {
    file: 'policies/freedonia-ai-action-plan-draft-2031.yaml',
    from: 'places: [{place: freedonia-city}]',
    to: `places: [{place: freedonia-city}]
measures: [{id: m01, text: {zh: 培养人才, en: Train talent}, themes: [talent], instrument: TALENT, modality: PLANNED}]
targets: [{id: t01, metric: hub-start, operator: BY, dueOn: '2033'}]`,
  },
];
