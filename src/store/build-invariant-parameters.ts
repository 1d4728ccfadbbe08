import type { Field, Kind, Model, ValueForm } from '../model/model.js';
import { listLabels } from './build-entity-nodes.js';
import { listOurs, ownVoice } from './build-sole-keys.js';
import { dateFields } from './build-sort-key.js';
import { sourceTiers } from './build-source-weights.js';
import { listDatings } from './build-time-keys.js';
import { forever } from './forever.js';
import { groupBy } from './group-by.js';

type Lists = Readonly<Record<string, readonly string[]>>;

/** What the model allows, as the parameters that the statements of invariants.ts take. */
export function buildInvariantParameters(model: Model): Record<string, unknown> {
  const kinds = [...model.kinds.values()];
  const ends = buildEnds(kinds);
  const records = ['Claim', 'Evidence', 'RetractedClaim', 'RetractedEvidence'];
  return {
    labels: byKind(kinds, listLabels),
    kinds: [...model.kinds.keys(), ...records],
    records: [...records, 'Meta'],
    ends,
    predicates: byKind(kinds, (kind) => listPredicates(kind, { ends, model })),
    facts: byKind(kinds, listFacts),
    written: byKind(kinds, listWritten),
    required: { ...byKind(kinds, listRequired), ...requiredOfRecords },
    requiredLinks: byKind(kinds, ({ links }) => links.filter(isRequiredFrom).map(({ type }) => type)),
    linkRequired: byType(kinds, (fields) => fields.filter(({ required }) => required).map(({ name }) => name)),
    words: { ...byKind(kinds, ({ fields }) => listWords(fields, model)), Claim: listWords(claimWords, model) },
    linkWords: byType(kinds, (fields) => listWords(fields, model)),
    forms: { ...byKind(kinds, ({ fields }) => listForms(fields)), ...formsOfRecords },
    linkForms: byType(kinds, listForms),
    references: byKind(kinds, ({ fields }) => fields.filter(isReference).map(({ name }) => name)),
    dateFields,
    datings: listDatings(model),
    tiers: sourceTiers,
    ownVoice,
    ours: listOurs(model),
    forever,
  };
}

function byKind<Value>(kinds: readonly Kind[], toValue: (kind: Kind) => Value): Record<string, Value> {
  return Object.fromEntries(kinds.map((kind) => [kind.name, toValue(kind)]));
}

/** By relationship type; both ends declare one type with the same properties. */
function byType<Value>(kinds: readonly Kind[], toValue: (fields: readonly Field[]) => Value): Record<string, Value> {
  const links = groupBy(
    kinds.flatMap((kind) => kind.links),
    (link) => link.type,
  );
  return Object.fromEntries(
    [...links].map(([type, group]) => [type, toValue(group.flatMap((link) => link.properties))]),
  );
}

/** Which kinds each type joins: `Policy City`. What claims and evidence point at stands in no kind of the model. */
function buildEnds(kinds: readonly Kind[]): Lists {
  const pairs = kinds.flatMap(({ name, links }) =>
    links.flatMap(({ type, direction, otherEnds }) =>
      otherEnds.map((other) => ({ type, pair: direction === 'OUT' ? `${name} ${other}` : `${other} ${name}` })),
    ),
  );
  const spoken = ['Expert', 'Institution'].map((by) => ({ type: 'STATED_BY', pair: `Claim ${by}` }));
  const all = [...pairs, ...spoken, { type: 'SUPPORTED_BY', pair: 'Claim Evidence' }];
  const groups = groupBy(all, ({ type }) => type);
  return Object.fromEntries([...groups].map(([type, group]) => [type, [...new Set(group.map(({ pair }) => pair))]]));
}

function listPredicates(kind: Kind, { ends, model }: { ends: Lists; model: Model }): string[] {
  const links = Object.entries(ends).filter(([, pairs]) => pairs.some((pair) => pair.startsWith(`${kind.name} `)));
  const counted = model.vocabularies.get('CountOf')?.values ?? [];
  return [
    ...links.map(([type]) => type),
    ...Object.keys(listFacts(kind)),
    ...counted.map((word) => `FIELD:counts.${word.toLowerCase().replaceAll('_', '-')}`),
  ];
}

/** The properties that a claim of each `FIELD:<fact>` sets. */
function listFacts({ fields }: Kind): Record<string, readonly Pick<Field, 'name' | 'type' | 'list'>[]> {
  const groups = groupBy(fields.filter(isStated), ({ fact }) => `FIELD:${fact}`);
  return Object.fromEntries(
    [...groups].map(([predicate, group]) => [predicate, group.map(({ name, type, list }) => ({ name, type, list }))]),
  );
}

/** The properties that only a claim can set. A name made from a text or title, and the joined names of a theme, are computed. */
function listWritten({ name: kind, fields, namedBy }: Kind): Record<string, unknown>[] {
  const alternatives = ['altNames', 'altZh', 'altEn'].map((fact) => `FIELD:${fact}`);
  return fields
    .filter(isStated)
    .filter(({ name }) => namedBy === 'name' || !['nameZh', 'nameEn'].includes(name))
    .map(({ name, fact, list }) => ({
      name,
      list,
      predicates: kind === 'Theme' && name === 'altNames' ? alternatives : [`FIELD:${fact}`],
      default: defaults[name] ?? null,
    }));
}

/** What holds where no file says anything; build-entity-nodes sets it. */
const defaults: Readonly<Record<string, string>> = { review: 'REVIEWED', measureType: 'MEASURE' };

function isStated({ name, computed }: Field): boolean {
  return !computed && !['id', 'formerIds'].includes(name);
}

function isReference({ form }: Field): boolean {
  return form === 'POLICY_ID';
}

function isRequiredFrom({ required, direction }: Kind['links'][number]): boolean {
  return required && direction === 'OUT';
}

function listRequired({ fields }: Kind): string[] {
  return [
    'id',
    'kind',
    'name',
    'sortKey',
    'review',
    ...fields.filter(({ required }) => required).map(({ name }) => name),
  ];
}

const requiredOfRecords: Lists = {
  Claim: [
    ...['id', 'predicate', 'modality', 'method', 'review', 'rank', 'shown', 'decidedBy', 'question'],
    ...['recordedOn', 'contentHash'],
  ],
  Evidence: ['id', 'quote', 'sha256', 'contentHash'],
};

const claimWords = [
  { name: 'modality', type: 'Modality' },
  { name: 'method', type: 'Method' },
  { name: 'review', type: 'Review' },
  { name: 'rank', type: 'Rank' },
  { name: 'decidedBy', type: 'DecisionRule' },
];

function listWords(fields: readonly Pick<Field, 'name' | 'type'>[], { vocabularies }: Model): Lists {
  return Object.fromEntries(
    fields.flatMap(({ name, type }) => {
      const values = vocabularies.get(type)?.values;
      return values === undefined ? [] : [[name, values]];
    }),
  );
}

const day = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';
const dateOrInterval = `${day}|${day}/${day}|\\.\\./${day}|${day}/\\.\\.`;

const patterns: Readonly<Record<ValueForm, string>> = {
  DATE: day,
  DATE_OR_INTERVAL: dateOrInterval,
  URL: 'https?://\\S+',
  SHA256: '[0-9a-f]{64}',
  CODE: '\\d{6}',
  POLICY_ID: '[a-z0-9]+(-[a-z0-9]+)*',
};

function listForms(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(fields.flatMap(({ name, form }) => (form === undefined ? [] : [[name, patterns[form]]])));
}

const wholeDay = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';

const formsOfRecords: Readonly<Record<string, Record<string, string>>> = {
  Claim: { validFrom: dateOrInterval, validTo: dateOrInterval, recordedOn: wholeDay, retractedOn: wholeDay },
  Evidence: { retractedOn: wholeDay },
};
