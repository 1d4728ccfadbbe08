import type { Kind, Model } from '../model/model.js';
import { buildSourceWeights, sourceTiers } from './build-source-weights.js';
import type { Decision } from './decide-claims.js';
import { groupBy } from './group-by.js';

/** What the curators say on their own account has no other source, and is no news (decision 0009). */
export const ownVoice = 'curators';

/**
 * Lists the facts that are ours though a source is named for them, as `Policy FIELD:policyType`: a value of a closed list sorts what the source says, and a
 * remark is a remark.
 */
export function listOurs({ kinds, vocabularies }: Model): readonly string[] {
  const listOfKind = ({ name, fields }: Kind) =>
    [...groupBy(fields, ({ fact }) => fact)]
      .filter(([fact, parts]) => fact === 'note' || parts.every(({ type }) => vocabularies.has(type)))
      .map(([fact]) => `${name} FIELD:${fact}`);
  return [...kinds.values()].flatMap(listOfKind);
}

/**
 * Builds for each shown claim of a fact that rests on one independent source, or on none, the key that places the fact among these, by claim id:
 * `<tier>#<kind>#<subject>#<predicate>#<object>#<question>`, with the nearest tier of its sources. All shown claims of a fact have one key. What is said
 * of sources, by the curators, and what is `ours` is left out.
 */
export function buildSoleKeys(
  decisions: readonly Decision[],
  kindOf: ReadonlyMap<string, string>,
  ours: readonly string[],
): ReadonlyMap<string, { readonly soleKey: string }> {
  const weigh = buildSourceWeights(decisions.flatMap((decision) => decision.claims));
  const leftOut = new Set(ours);
  const keys = new Map<string, { readonly soleKey: string }>();
  for (const { shown } of decisions) {
    const [claim] = shown;
    const kind = kindOf.get(claim?.subject ?? '');
    if (claim === undefined || kind === undefined || kind === 'Source') continue;
    const { subject, predicate, object = '', question } = claim;
    const sources = [...new Set(shown.map(({ source }) => source))];
    if (leftOut.has(`${kind} ${predicate}`) || sources.includes(ownVoice)) continue;
    const weights = sources.map(weigh);
    if (weights.filter(({ independent }) => independent).length > 1) continue;
    const tier = sourceTiers[Math.min(...weights.map((weight) => weight.tier))] ?? '';
    const soleKey = [tier, kind, subject, predicate, object, question].join('#');
    for (const { id } of shown) keys.set(id, { soleKey });
  }
  return keys;
}
