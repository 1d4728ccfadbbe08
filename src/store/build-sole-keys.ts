import { buildSourceWeights, sourceTiers } from './build-source-weights.js';
import type { Decision } from './decide-claims.js';

/** What the curators say on their own account has no other source, and is no news (decision 0009). */
export const ownVoice = 'curators';

/** Facts about the record and not about the world: how much was read, what was checked. */
export const ofRecord: readonly string[] = ['FIELD:note', 'FIELD:reading', 'FIELD:review'];

/**
 * Builds for each shown claim of a fact that rests on one independent source, or on none, the key that places the fact among these, by claim id:
 * `<tier>#<kind>#<subject>#<predicate>#<object>#<question>`, with the nearest tier of its sources. All shown claims of a fact have one key. What is said
 * of sources, of the record itself, and by the curators is left out.
 */
export function buildSoleKeys(
  decisions: readonly Decision[],
  kindOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, { readonly soleKey: string }> {
  const weigh = buildSourceWeights(decisions.flatMap((decision) => decision.claims));
  const keys = new Map<string, { readonly soleKey: string }>();
  for (const { shown } of decisions) {
    const [claim] = shown;
    const kind = kindOf.get(claim?.subject ?? '');
    if (claim === undefined || kind === undefined || kind === 'Source' || ofRecord.includes(claim.predicate)) continue;
    const sources = [...new Set(shown.map(({ source }) => source))];
    const weights = sources.map(weigh);
    if (sources.includes(ownVoice) || weights.filter(({ independent }) => independent).length > 1) continue;
    const tier = sourceTiers[Math.min(...weights.map((weight) => weight.tier))] ?? '';
    const { subject, predicate, object = '', question } = claim;
    const soleKey = [tier, kind, subject, predicate, object, question].join('#');
    for (const { id } of shown) keys.set(id, { soleKey });
  }
  return keys;
}
