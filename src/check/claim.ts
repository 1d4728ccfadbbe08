import type { Position } from '../problem.js';

/** A value as Neo4j stores it. A point is longitude and latitude in WGS 84. */
export type PropertyValue =
  string | number | boolean | readonly string[] | { readonly longitude: number; readonly latitude: number };

export type Properties = Readonly<Record<string, PropertyValue>>;

/** One stated fact. Every fact of a data file becomes one claim per source that states it. */
export interface Claim {
  /** Hash of subject, predicate, object or value, qualifiers, source and `statedBy`: stable across imports. */
  readonly id: string;
  readonly subject: string;
  /** The relationship type, or `FIELD:<fact>` (`FIELD:name`, `FIELD:publishedOn`, `FIELD:counts.measures`). */
  readonly predicate: string;
  /** The other end of a link; subject and object follow the direction of the relationship. */
  readonly object?: string;
  /** For a field: the properties it sets on its subject. For a link: the properties of the relationship. */
  readonly properties: Properties;
  /** The readable value of a field (Chinese where there are two languages). */
  readonly value?: string;
  readonly valueEn?: string;
  /** What a link carries besides its ends, as `key=value`. */
  readonly qualifiers: readonly string[];
  readonly source: string;
  /** The expert or institution whose words they are. */
  readonly statedBy?: string;
  /** Ids of evidence, all in `source`; empty where the source as a whole is cited. */
  readonly evidence: readonly string[];
  readonly modality: string;
  readonly method: 'HUMAN';
  readonly review: 'REVIEWED' | 'UNREVIEWED';
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly why?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly at: Position;
}

/** The fact that something is there; all else about it is claims. */
export interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly formerIds: readonly string[];
  readonly at: Position;
}

/** One place in one source. `id` is `source#start-end` or `source#label`. */
export interface Evidence {
  readonly id: string;
  readonly source: string;
  readonly start?: number;
  readonly end?: number;
  readonly section?: string;
  readonly line?: number;
  readonly quote: string;
  readonly sha256: string;
  readonly at: Position;
}

/** What the data files say, once nothing in them is wrong. */
export interface Facts {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
}
