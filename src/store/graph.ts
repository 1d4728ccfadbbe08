/** A point in WGS 84. */
export interface StoredPoint {
  readonly longitude: number;
  readonly latitude: number;
}

/** A value of a property; an integer of Neo4j is a bigint, a number is a float. */
export type StoredValue = string | number | bigint | boolean | readonly string[] | StoredPoint;

export type StoredProperties = Readonly<Record<string, StoredValue>>;

/** The label under which a node is looked up by its id. */
export type NodeGroup = 'Entity' | 'Claim' | 'Evidence';

/** A node as it shall be. */
export interface GraphNode {
  readonly id: string;
  readonly group: NodeGroup;
  /** A kind of the model, `Claim` or `Evidence`. */
  readonly kind: string;
  readonly labels: readonly string[];
  /** With the hash of the rest as `contentHash`. */
  readonly properties: StoredProperties;
}

/** A relationship as it shall be; one without properties has no `contentHash`. */
export interface GraphLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly ends: readonly [NodeGroup, NodeGroup];
  readonly properties: StoredProperties;
}

/** All that shall be in Neo4j. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Hash of all content: equal data has an equal version. */
  readonly dataVersion: string;
}
