import { hash } from 'node:crypto';
import type { Claim, Entity, Evidence, Facts, Properties } from '../../src/check/claim.js';

/** What may be said of a claim besides its fact; the source is that of the pen where none is given. */
export type Said = Partial<Pick<Claim, 'source' | 'modality' | 'evidence' | 'properties' | 'statedBy'>>;

/** Writes facts down, as the check gives them. */
export interface Pen {
  entity(kind: string, id: string, formerIds?: readonly string[]): void;
  /** A field of an entity: `field('plan-1 publishedOn', {publishedOn: '2031-05-30'})`. */
  field(question: string, properties: Properties, said?: Said): void;
  /** The name of an entity in both languages. */
  name(subject: string, fact: 'name' | 'text' | 'summary', texts: { readonly zh: string; readonly en: string }): void;
  /** A link between two: `link('plan-1 APPLIES_IN city-1')`. */
  link(statement: string, said?: Said): void;
  /** A place in the source of the pen; gives its id. */
  evidence(quote: string): string;
  /** From now on facts are stated by this source. */
  use(source: string): void;
  readonly facts: Facts;
}

const at = { file: 'generated.yaml', line: 1, column: 1 };

/** Opens a pen with nothing written. */
export function openPen(): Pen {
  const entities: Entity[] = [];
  const claims: Claim[] = [];
  const places: Evidence[] = [];
  let source = '';
  let offset = 0;
  const field: Pen['field'] = (question, properties, said = {}) => {
    const [subject = '', fact = ''] = question.split(' ');
    const [value = '', valueEn] = Object.values(properties).map(toText);
    const texts = { value, ...(fact === 'name' || fact === 'text' ? { valueEn: valueEn ?? '' } : {}) };
    claims.push({ ...toClaim({ subject, predicate: `FIELD:${fact}`, source, properties, ...said }), ...texts });
  };
  return {
    facts: { entities, claims, evidence: places },
    use: (next) => void (source = next),
    entity: (kind, id, formerIds = []) => void entities.push({ id, kind, formerIds, at }),
    field,
    name: (subject, fact, { zh, en }) => field(`${subject} ${fact}`, { [`${fact}Zh`]: zh, [`${fact}En`]: en }),
    link: (statement, said = {}) => {
      const [subject = '', predicate = '', object = ''] = statement.split(' ');
      claims.push(toClaim({ subject, predicate, object, source, properties: {}, ...said }));
    },
    evidence: (quote) => {
      const [start, end] = [offset, (offset += quote.length)];
      const id = `${source}#${start}-${end}`;
      places.push({ id, source, start, end, quote, sha256: hash('sha256', quote), at });
      return id;
    },
  };
}

type Core = Pick<Claim, 'subject' | 'predicate' | 'source' | 'properties'> & Said & { readonly object?: string };

function toClaim(core: Core): Claim {
  const { subject, predicate, object, source, properties, statedBy } = core;
  const isLink = object !== undefined;
  return {
    id: hash('sha256', JSON.stringify([subject, predicate, object, properties, source, statedBy])).slice(0, 24),
    qualifiers: isLink ? Object.entries(properties).map(([key, value]) => `${key}=${toText(value)}`) : [],
    evidence: [],
    modality: 'STATED',
    method: 'HUMAN',
    review: 'REVIEWED',
    rank: 'NORMAL',
    at,
    ...core,
  };
}

function toText(value: Properties[string]): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
