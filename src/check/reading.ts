import type { Field, Kind, Link, Model } from '../model/model.js';
import type { Position } from '../problem.js';
import type { DataMap, DataNode } from '../read/data-node.js';
import type { Properties } from './claim.js';

/** An id as a file writes it; a short id is completed already. */
export interface Mention {
  readonly id: string;
  readonly at: Position;
}

/** A source that is cited, and the place in it. */
export interface Citation {
  readonly source: string;
  readonly span?: string;
  readonly at: Position;
}

/** What a record or a fact says of itself: who states it, how sure, how it is ranked. */
export interface Standing {
  readonly at: Position;
  readonly citations: readonly Citation[];
  /** Its sources are written in a way that names none; that is reported already. */
  readonly unsourced?: true;
  readonly modality: string;
  readonly rank: string;
  readonly review: string;
  readonly why?: string;
  readonly statedBy?: Mention;
  /** When what it says holds in the world. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** One entity as a file writes it. */
export interface DataRecord {
  /** Unique in the graph: `<policy>/<short id>` for a record inside another. */
  readonly id: string;
  readonly shortId: string;
  readonly kind: Kind;
  readonly at: Position;
  readonly map: DataMap;
  readonly formerIds: readonly Mention[];
  readonly standing: Standing;
  readonly parent?: DataRecord;
}

interface BaseFact {
  readonly record: DataRecord;
  readonly predicate: string;
  readonly at: Position;
  readonly standing: Standing;
  readonly properties: Properties;
}

/** A fact that sets fields of its record; of two languages, `value` is the Chinese. */
export interface FieldFact extends BaseFact {
  readonly value: string;
  readonly valueEn?: string;
}

/** A fact that joins its record with another; `end` is the other end as the record sees it. */
export interface LinkFact extends BaseFact {
  readonly link: Link;
  readonly end: Mention;
}

/** A place in a source that facts point to. */
export interface Span {
  readonly source: DataRecord;
  readonly map: DataMap;
  readonly at: Position;
  /** `at` or `section` as written. */
  readonly label: string;
}

/** A value that must have a certain type and form. */
export interface WrittenValue {
  readonly key: string;
  readonly node: DataNode;
  readonly form: Pick<Field, 'type' | 'form'>;
  /** Narrower than the vocabulary: the date roles of a kind, the relationship types of a key. */
  readonly allowed?: readonly string[];
}

/** Something that stands where it has no meaning, or does not stand where it should. */
export interface Oddity {
  readonly rule: 'known-field' | 'known-kind' | 'known-file' | 'file-name' | 'required-field' | 'value-form';
  readonly at: Position;
  readonly message: string;
  readonly hint: string;
}

/** All that the data files write, interpreted by the model, not yet judged. */
export interface Reading {
  readonly model: Model;
  readonly records: DataRecord[];
  readonly fieldFacts: FieldFact[];
  readonly linkFacts: LinkFact[];
  readonly spans: Span[];
  readonly values: WrittenValue[];
  readonly citations: Citation[];
  readonly oddities: Oddity[];
  /** Paths of data files that are there and could not be read. */
  readonly unread: string[];
  /** Standings by the map that writes them, so that each is read once. */
  readonly standings: Map<DataMap, Standing>;
}

/** A reading of nothing yet. */
export function emptyReading(model: Model): Reading {
  return {
    model,
    records: [],
    fieldFacts: [],
    linkFacts: [],
    spans: [],
    values: [],
    citations: [],
    oddities: [],
    unread: [],
    standings: new Map(),
  };
}
