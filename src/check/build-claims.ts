import { hash } from 'node:crypto';
import type { Link } from '../model/model.js';
import type { Claim, Properties } from './claim.js';
import type { Names } from './build-names.js';
import type { Citation, FieldFact, LinkFact, Reading, Standing } from './reading.js';
import { toPlain } from './to-readable-value.js';

type Core = Pick<
  Claim,
  | 'subject'
  | 'predicate'
  | 'object'
  | 'properties'
  | 'value'
  | 'valueEn'
  | 'qualifiers'
  | 'at'
  | 'validFrom'
  | 'validTo'
>;

/** One claim per fact and source; records of one fact in one source become one claim with the evidence of all. */
export function buildClaims({ fieldFacts, linkFacts }: Reading, names: Names): Claim[] {
  const claims = new Map<string, Claim>();
  const add = (core: Core, standing: Standing): void => {
    for (const claim of toClaims(core, standing, names)) {
      const known = claims.get(claim.id);
      claims.set(claim.id, known === undefined ? claim : mergeClaims(known, claim));
    }
  };
  for (const fact of fieldFacts) add(toFieldCore(fact, names), fact.standing);
  for (const fact of linkFacts) add(toLinkCore(fact, names), fact.standing);
  return [...claims.values()];
}

function toFieldCore({ record, predicate, properties, value, valueEn, at }: FieldFact, names: Names): Core {
  const resolved = resolveIds({ record, predicate, properties }, names);
  return {
    subject: record.id,
    predicate,
    properties: resolved,
    value: resolved === properties ? value : Object.values(resolved).map(toPlain).join(', '),
    ...(valueEn === undefined ? {} : { valueEn }),
    qualifiers: [],
    at,
  };
}

/** A field that holds an id (a draft's policy) holds the present one. */
function resolveIds(
  { record, predicate, properties }: Pick<FieldFact, 'record' | 'predicate' | 'properties'>,
  names: Names,
): Core['properties'] {
  const field = record.kind.fields.find(({ fact, form }) => form === 'POLICY_ID' && predicate === `FIELD:${fact}`);
  const id = field === undefined ? undefined : properties[field.name];
  return field === undefined || typeof id !== 'string'
    ? properties
    : { ...properties, [field.name]: names.resolve(id) };
}

function toLinkCore({ record, link, end, predicate, properties, at }: LinkFact, names: Names): Core {
  const other = names.resolve(end.id);
  const [subject, object] = link.direction === 'OUT' ? [record.id, other] : [other, record.id];
  return {
    subject,
    predicate,
    object,
    properties,
    qualifiers: Object.entries(properties).map(([key, value]) => `${key}=${toPlain(value)}`),
    at,
    ...readValidTime(link, properties),
  };
}

/** A relationship's own date tells when it holds; one known for a day began by then and ended no earlier. */
function readValidTime(link: Link, properties: Properties): Pick<Claim, 'validFrom' | 'validTo'> {
  const field = link.properties.find(
    ({ name, validTime }) => validTime !== undefined && properties[name] !== undefined,
  );
  const written = field === undefined ? undefined : properties[field.name];
  if (field === undefined || written === undefined) return {};
  const date = toPlain(written);
  return field.validTime === 'AS_OF' ? { validFrom: `../${date}`, validTo: `${date}/..` } : { validFrom: date };
}

function toClaims(core: Core, standing: Standing, names: Names): Claim[] {
  const statedBy = standing.statedBy === undefined ? undefined : names.resolve(standing.statedBy.id);
  return [...groupBySource(standing.citations, names)].map(([source, evidence]) => ({
    id: toClaimId(core, source, [statedBy ?? '', ...(standing.modality === 'DENIED' ? ['DENIED'] : [])]),
    ...core,
    source,
    ...(statedBy === undefined ? {} : { statedBy }),
    evidence,
    modality: standing.modality,
    method: 'HUMAN',
    // The rule vocabulary has made sure of these two.
    review: standing.review as Claim['review'],
    rank: standing.rank as Claim['rank'],
    ...(standing.why === undefined ? {} : { why: standing.why }),
    ...(standing.validFrom === undefined ? {} : { validFrom: standing.validFrom }),
    ...(standing.validTo === undefined ? {} : { validTo: standing.validTo }),
  }));
}

function groupBySource(citations: readonly Citation[], names: Names): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const { source, span } of citations) {
    const id = names.resolve(source);
    const evidence = sources.get(id) ?? [];
    const place = `${id}#${span ?? ''}`;
    sources.set(id, span === undefined || evidence.includes(place) ? evidence : [...evidence, place]);
  }
  return sources;
}

/** `speech` is who says it, and that it is denied: one source may say that a thing is so, and elsewhere that it is not. */
function toClaimId(
  { subject, predicate, object, properties, value, qualifiers }: Core,
  source: string,
  speech: readonly string[],
): string {
  const sorted = Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1));
  const what = object ?? [sorted, value ?? ''];
  const parts = JSON.stringify([subject, predicate, what, qualifiers, source, ...speech]);
  return hash('sha256', parts).slice(0, 24);
}

/** What is stated outright is stronger than what is inferred from the same source. */
function mergeClaims(known: Claim, other: Claim): Claim {
  const stronger = known.modality === 'INFERRED' && other.modality !== 'INFERRED' ? other : known;
  return { ...stronger, evidence: [...new Set([...known.evidence, ...other.evidence])] };
}
