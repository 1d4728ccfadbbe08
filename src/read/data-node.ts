import type { Position } from '../problem.js';

/** A value of a data file that knows its place. Numbers and booleans are as YAML 1.2 core reads them. */
export type DataNode = DataScalar | DataList | DataMap;

export interface DataScalar {
  readonly type: 'scalar';
  readonly at: Position;
  readonly value: string | number | boolean | null;
}

export interface DataList {
  readonly type: 'list';
  readonly at: Position;
  readonly items: readonly DataNode[];
}

export interface DataMap {
  readonly type: 'map';
  readonly at: Position;
  readonly entries: readonly DataEntry[];
}

export interface DataEntry {
  readonly key: string;
  /** Place of the key. */
  readonly at: Position;
  readonly value: DataNode;
}

/** One data file; `path` is relative to the data folder and uses `/`. */
export interface DataFile {
  readonly path: string;
  readonly root: DataNode;
}
