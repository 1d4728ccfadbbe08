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

interface ImportCount {
  readonly dataVersion: string | null;
  readonly imports: number | null;
}

/** What is in Neo4j now, as far as a comparison needs it. */
export interface Present {
  readonly dataVersion: string | undefined;
  /** How many imports there have been; undefined before the first. */
  readonly imports: number | undefined;
  readonly nodes: readonly PresentNode[];
  readonly links: readonly PresentLink[];
}

/**
 * Reads ids and content hashes of all that is in the database, and the version of its data. The count of imports is read first: where
 * another import ends meanwhile, the count it leaves is another.
 */
export async function readPresent(transaction: Transaction): Promise<Present> {
  const meta = await transaction.run<ImportCount>(readStatement('read-import-count'));
  const nodes = await transaction.run<PresentNode>(readStatement('read-nodes'));
  const links = await transaction.run<PresentLink>(readStatement('read-links'));
  const { dataVersion, imports } = meta.rows[0] ?? {};
  return {
    dataVersion: dataVersion ?? undefined,
    imports: imports ?? undefined,
    nodes: nodes.rows,
    links: links.rows,
  };
}
