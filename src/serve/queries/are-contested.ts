import { toValueText, type DescribedClaim } from './describe-claims.js';

/**
 * Whether claims of one question contradict one another among those given: the import has marked them, and two values are there.
 * (Of those known on an earlier day the other value may have come later.)
 */
export function areContested(claims: readonly DescribedClaim[]): boolean {
  const facts = claims.filter((claim) => claim.modality !== 'OPINION');
  const marked = facts.filter((claim) => claim.contested === true);
  return marked.some((one) =>
    facts.some((other) => one.question === other.question && toValueText(one) !== toValueText(other)),
  );
}
