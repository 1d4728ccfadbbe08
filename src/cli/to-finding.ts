import type { Invariant, InvariantResult } from '../store/invariants.js';
import type { Finding } from './finding.js';

/** Says of an invariant whether it holds; if not, how many things break it, which, and what to do. */
export function toFinding({ name, sentence, cause, total, broken }: InvariantResult): Finding {
  const what = sentence.replace(/\.$/, '');
  if (total === 0) return { what, state: 'ok', found: 'holds', invariant: name };
  const found = `broken by ${total}${total > broken.length ? `; the first ${broken.length}:` : ''}`;
  return { what, state: 'fault', found, invariant: name, broken, remedy: remedies[cause] };
}

/** An import compares by the version, and by stored content hashes: of what was edited by hand and says it is unchanged it sees nothing. */
const remedies: Readonly<Record<Invariant['cause'], string>> = {
  GRAPH: '`import --repair` writes everything again as the files say; if the fault stays: docs/how/check-the-graph.md',
  FILES:
    'if they are one, keep one record in the files and give it the id of the other under `formerIds`; then `import`',
};
