import type { Claim, Entity, Evidence, Facts, Properties, PropertyValue } from '../../src/check/claim.js';
import { readModel } from '../../src/model/read-model.js';
import { readSchema } from '../../src/model/read-schema.js';

export const model = readModel(readSchema('schema'));

const at = { file: 'freedonia.yaml', line: 1, column: 1 };

/** An entity of the fictional Freedonia. */
export function entity(kind: string, id: string, formerIds: readonly string[] = []): Entity {
  return { id, kind, formerIds, at };
}

type Said = Partial<Omit<Claim, 'id' | 'subject' | 'predicate'>>;

/** What a source says of a field, `plan publishedOn`; the gazette says it where nothing else is given. */
export function field(question: string, properties: Properties, said: Said = {}): Claim {
  const [subject = '', fact = ''] = question.split(' ');
  return claim(subject, `FIELD:${fact}`, {
    properties,
    value: Object.values(properties).map(toText).join(' '),
    ...said,
  });
}

/** What a source says of a link, `plan TARGETS compute-hub`. */
export function link(statement: string, said: Said = {}): Claim {
  const [subject = '', type = '', object = ''] = statement.split(' ');
  return claim(subject, type, { object, ...said });
}

function claim(subject: string, predicate: string, said: Said): Claim {
  const { object, properties = {}, source = 'gazette', statedBy } = said;
  return {
    id: JSON.stringify([subject, predicate, object, properties, source, statedBy]),
    subject,
    predicate,
    properties,
    qualifiers: Object.entries(properties).map(([key, value]) => `${key}=${toText(value)}`),
    source,
    evidence: [],
    modality: 'STATED',
    method: 'HUMAN',
    review: 'REVIEWED',
    rank: 'NORMAL',
    at,
    ...said,
  };
}

function toText(value: PropertyValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A source, with its title, tier, and day of publication. */
export function source(id: string, tier: string, publishedOn?: string): Facts {
  return {
    entities: [entity('Source', id)],
    claims: [
      field(`${id} title`, { title: `Freedonian paper ${id}` }, { source: id }),
      field(`${id} tier`, { tier }, { source: id }),
      ...(publishedOn === undefined ? [] : [field(`${id} publishedOn`, { publishedOn }, { source: id })]),
    ],
    evidence: [],
  };
}

/** Puts facts together. */
export function join(...parts: readonly Partial<Facts>[]): Facts {
  return {
    entities: parts.flatMap((part) => part.entities ?? []),
    claims: parts.flatMap((part) => part.claims ?? []),
    evidence: parts.flatMap((part) => part.evidence ?? []),
  };
}

export const quote: Evidence = {
  id: 'gazette#17-29',
  source: 'gazette',
  start: 17,
  end: 29,
  line: 2,
  quote: '城市级算力枢纽',
  sha256: 'b'.repeat(64),
  at,
};

/** A plan of Freedonia City with one measure, which targets compute hubs, and one target. */
export const plan: Facts = join(source('gazette', 'OFFICIAL', '2031-05-31'), {
  entities: [
    entity('Policy', 'plan', ['old-plan']),
    entity('City', 'freedonia-city'),
    entity('Theme', 'compute-hub'),
    entity('Measure', 'plan/m01'),
    entity('Institution', 'office'),
    entity('Metric', 'fund-size'),
    entity('Target', 'plan/t01'),
  ],
  claims: [
    field('plan name', { nameZh: '自由市人工智能行动方案', nameEn: 'Freedonia AI Action Plan' }),
    field('plan publishedOn', { publishedOn: '2031-05-31' }),
    field('freedonia-city name', { nameZh: '自由市', nameEn: 'Freedonia City' }),
    field('freedonia-city location', { location: { longitude: 12.5, latitude: 41.25 } }),
    field('compute-hub name', { nameZh: '算力枢纽', nameEn: 'Compute hub' }),
    field('compute-hub altZh', { altZh: ['算力中心'] }),
    field('plan/m01 text', { textZh: '建设城市级算力枢纽', textEn: 'Build a city-level compute hub' }),
    field('office name', { nameZh: '自由市政府' }),
    field('fund-size name', { nameZh: '基金规模', nameEn: 'Fund size' }),
    field('plan/t01 amount', { operator: 'GTE', value: 1000, unit: '亿元', normalValue: 1e11, normalUnit: 'CNY' }),
    field('plan/t01 dueOn', { dueOn: '2032' }),
    link('plan APPLIES_IN freedonia-city'),
    link('plan HAS_MEASURE plan/m01'),
    link('plan SETS plan/t01'),
    link('plan ISSUED_BY office', { properties: { role: 'ISSUER' } }),
    link('plan ISSUED_BY office', { properties: { role: 'APPROVED_BY' } }),
    link('plan/t01 IN_METRIC fund-size'),
    link('plan/m01 TARGETS compute-hub', { evidence: [quote.id], modality: 'PLANNED' }),
  ],
  evidence: [quote],
});
