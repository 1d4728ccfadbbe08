import type { Store } from './connect.js';
import { readStatement } from './read-statement.js';

/** What must hold of the stored graph; each has a statement in cypher/ that finds what breaks it. */
const invariants = [
  { statement: 'find-links-without-claim', sentence: 'Every direct relationship has a claim that is stated.' },
  { statement: 'find-claims-without-subject', sentence: 'Every claim is about something.' },
  { statement: 'find-claims-without-source', sentence: 'Every claim has a source.' },
  { statement: 'find-entities-without-name', sentence: 'Every entity has a name.' },
  { statement: 'find-evidence-without-source', sentence: 'Every piece of evidence stands in a source.' },
] as const;

/** An invariant, and at most 20 things that break it; none where it holds. */
export interface InvariantResult {
  readonly sentence: string;
  readonly broken: readonly string[];
}

/** Checks the stored graph against each invariant, in the order in which they are declared. */
export async function checkInvariants(store: Store): Promise<InvariantResult[]> {
  return store.read(async (transaction) => {
    const results: InvariantResult[] = [];
    for (const { statement, sentence } of invariants) {
      const { rows } = await transaction.run<{ found: string }>(readStatement(statement));
      results.push({ sentence, broken: rows.map((row) => row.found) });
    }
    return results;
  }, 30);
}
