import type { Position } from '../../problem.js';
import { findEntry } from '../find-entry.js';
import type { Reading, Standing } from '../reading.js';
import { toRule } from './rule.js';

/** What is not believed says why; what is inferred says why, or from which place. */
export const reason = toRule({
  id: 'reason',
  sentence: 'What is not believed says why; what is inferred says why, or from which place.',
  level: 'warning',
  find: ({ reading }) => listUnreasoned(reading).map(toFault),
});

function listUnreasoned({ fieldFacts, linkFacts, standings }: Reading): Standing[] {
  const used = new Set([...fieldFacts, ...linkFacts].map(({ standing }) => standing));
  const placed = new Set(
    [...standings].filter(([map]) => findEntry(map, 'evidence') !== undefined).map(([, one]) => one),
  );
  return [...used].filter((standing) => {
    if (standing.why !== undefined) return false;
    return standing.rank === 'DEPRECATED' || (standing.modality === 'INFERRED' && !placed.has(standing));
  });
}

function toFault({ at, rank }: Standing): { at: Position; message: string; hint: string } {
  return rank === 'DEPRECATED'
    ? { at, message: 'What is DEPRECATED says no why.', hint: 'Add `why:` with what speaks against it.' }
    : {
        at,
        message: 'What is INFERRED says no why.',
        hint: 'Add `why:` or `evidence:` with what it is inferred from.',
      };
}
