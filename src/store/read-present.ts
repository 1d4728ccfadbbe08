import type { Transaction } from './connect.js';
import { readStatement } from './read-statement.js';

/** A node as it is. */
export interface PresentNode {
  readonly id: string;
  readonly labels: readonly string[];
  /** Absent for claims and evidence. */
  readonly kind: string | null;
  readonly contentHash: string | null;
}

/** A relationship as it is. */
export interface PresentLink {
  readonly elementId: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly contentHash: string | null;
}

/** What is in Neo4j now, as far as a comparison needs it. */
export interface Present {
  readonly dataVersion: string | undefined;
  readonly nodes: readonly PresentNode[];
  readonly links: readonly PresentLink[];
}

/** Reads ids and content hashes of all that is in the database, and the version of its data. */
export async function readPresent(transaction: Transaction): Promise<Present> {
  const meta = await transaction.run<{ dataVersion: string | null }>(readStatement('read-meta'));
  const nodes = await transaction.run<PresentNode>(readStatement('read-nodes'));
  const links = await transaction.run<PresentLink>(readStatement('read-links'));
  return { dataVersion: meta.rows[0]?.dataVersion ?? undefined, nodes: nodes.rows, links: links.rows };
}
