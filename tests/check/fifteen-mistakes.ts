/** A policy with fifteen different mistakes; each stands on a line of its own, with its rule in the comment. */
export const fifteenMistakes = `id: fifteen-mistakes # required-field: reading
policyType: PLAN
periodStrat: '2031' # known-field
level: VILLAGE # vocabulary
name: {zh: 十五错, en: Fifteen mistakes}
sources: [daily-freedonian-2031-05-30] # known-source
periodEnd: '2031-13' # value-form
places: [{place: freedonia-town}] # link-ends: nowhere
issuers:
  - {institution: freedonia-city, role: ISSUER} # link-ends: wrong kind
dates:
  - {role: PUBLISHT, date: '2031-05-31'} # vocabulary: a role
  - {role: ISSUED} # required-field: date
themes:
  - {theme: talent, evidence: [daily-freedonian-2031-05-31#1-2]} # known-span
  - {theme: safety, modality: OPINION} # stated-by: nobody's
measures:
  - {id: M_1, text: {zh: 一, en: one}, instrument: TALENT, modality: PLANNED} # id-form
targets:
  - id: t01
    metric: fund-size
    operator: EQ
    value: 1000
    unit: 亿元
    normalValue: 10000000 # amounts
    normalUnit: CNY
    statedBy: harpo # stated-by: nowhere
counts: [{of: measures, value: eighteen}] # value-form
`;
