import type { DescribedClaim } from './describe-claims.js';

/**
 * Whether claims of one question contradict one another among those given: the import has marked them, and two values are there.
 * (Of those known on an earlier day the other value may have come later.)
 */
export function areContested(claims: readonly DescribedClaim[]): boolean {
  const facts = claims.filter((claim) => claim.modality !== 'OPINION' && claim.contested === true);
  return facts.some((one) => facts.some((other) => one.question === other.question && valueOf(one) !== valueOf(other)));
}

function valueOf({ value, qualifiers, modality }: DescribedClaim): string {
  return modality === 'DENIED' ? modality : JSON.stringify([value, qualifiers]);
}
