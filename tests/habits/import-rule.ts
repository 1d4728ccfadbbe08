import type { IFlattenedRuleSet, IForbiddenRuleType } from 'dependency-cruiser';

interface Stage {
  readonly name: string;
  /** Stages it may import from, besides itself, `config` and `problem`. */
  readonly from: readonly string[];
  /** Stages of which it may import types only. */
  readonly typesFrom?: readonly string[];
}

/** The journey of a fact, in its order; a stage knows only earlier ones (CONTRIBUTING.md, "Which way imports point"). */
export const stages: readonly Stage[] = [
  { name: 'model', from: [] },
  { name: 'read', from: ['model'] },
  { name: 'check', from: ['model'], typesFrom: ['read'] },
  { name: 'store', from: ['model'], typesFrom: ['check'] },
  { name: 'database', from: [] },
  { name: 'serve', from: ['model', 'store'] },
  { name: 'export', from: ['model', 'store'] },
  { name: 'cli', from: ['model', 'read', 'check', 'store', 'database', 'serve', 'export'] },
];

const severity = 'error';

/** Builds the rules that dependency-cruiser checks from the table above. */
export function buildRules(): IFlattenedRuleSet {
  return { forbidden: [...stages.flatMap(buildStageRules), ...fixedRules] };
}

function buildStageRules({ name, from, typesFrom = [] }: Stage): IForbiddenRuleType[] {
  const known = [name, ...from, ...typesFrom].map((stage) => `^src/${stage}/`);
  const path = `^src/${name}/`;
  const outside: IForbiddenRuleType = {
    name: `${name} imports from ${from.concat(typesFrom).join(', ') || 'no other stage'}`,
    severity,
    from: { path },
    to: { path: '^(src|web|tests|scripts|bench)/', pathNot: ['^src/(config|problem)\\.ts$', ...known] },
  };
  const values = typesFrom.map((stage): IForbiddenRuleType => ({
    name: `${name} imports only types from ${stage}`,
    severity,
    from: { path },
    to: { path: `^src/${stage}/`, dependencyTypesNot: ['type-only'] },
  }));
  return [outside, ...values];
}

const fixedRules: IForbiddenRuleType[] = [
  { name: 'no loops', severity, from: {}, to: { circular: true } },
  { name: 'every import resolves', severity, from: { path: '^src/' }, to: { couldNotResolve: true } },
  {
    name: 'config and problem import no stage',
    severity,
    from: { path: '^src/(config|problem)\\.ts$' },
    to: { path: '^(src|web|tests|scripts|bench)/', pathNot: '^src/problem\\.ts$' },
  },
  {
    name: 'only store imports the driver',
    severity,
    from: { path: '^src/', pathNot: '^src/store/' },
    to: { path: 'node_modules/neo4j-driver' },
  },
  {
    name: 'check is pure',
    severity,
    from: { path: '^src/check/' },
    to: { path: '^(fs|fs/promises|child_process|net|http|https|process|os)$', dependencyTypes: ['core'] },
  },
  {
    name: 'an example imports nothing of the project: it can be copied',
    severity,
    from: { path: '^examples/' },
    to: { path: '^(src|tests|scripts|web|dist)/' },
  },
  {
    name: 'web imports nothing outside web',
    severity,
    from: { path: '^web/' },
    to: { path: '^(src|tests|scripts|bench|data|schema|cypher|dist)/' },
  },
];
