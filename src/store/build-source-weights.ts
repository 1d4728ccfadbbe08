import type { Claim, PropertyValue } from '../check/claim.js';
import { knownEndOf } from './build-sort-key.js';

/** What counts when sources disagree. */
export interface SourceWeight {
  /** 0 is nearest to the issuer. */
  readonly tier: number;
  readonly independent: boolean;
  /** Empty where it is not known. */
  readonly publishedOn: string;
}

/** The tiers of sources, nearest to the issuer first. */
export const sourceTiers: readonly string[] = ['OFFICIAL', 'OFFICIAL_PRESS', 'PRESS', 'DATASET', 'MIRROR'];

/** Weighs each source by what the claims say about it: its tier, whether it repeats another, when it was published. */
export function buildSourceWeights(claims: readonly Claim[]): (source: string) => SourceWeight {
  const copies = new Set(claims.filter(isCopy).map((claim) => claim.subject));
  const tierOf = readOwnField(claims, 'tier');
  const publishedOn = readOwnField(claims, 'publishedOn');
  return (source) => {
    const tier = tierOf.get(source) ?? '';
    return {
      tier: sourceTiers.includes(tier) ? sourceTiers.indexOf(tier) : sourceTiers.length,
      independent: tier !== 'MIRROR' && !copies.has(source),
      publishedOn: knownEndOf(publishedOn.get(source) ?? ''),
    };
  };
}

function isCopy({ predicate, rank, modality }: Claim): boolean {
  return predicate === 'COPY_OF' && rank !== 'DEPRECATED' && modality !== 'OPINION';
}

/** One value of a field by subject; where claims disagree the curator's choice, else the first in text order. */
function readOwnField(claims: readonly Claim[], field: string): ReadonlyMap<string, string> {
  const stated = claims
    .filter((claim) => claim.predicate === `FIELD:${field}` && claim.modality !== 'OPINION')
    .map(({ subject, rank, properties }) => ({ subject, rank, value: toText(properties[field]) }))
    .sort((one, other) => rankOf(one.rank) - rankOf(other.rank) || (one.value < other.value ? -1 : 1));
  return new Map(stated.reverse().map(({ subject, value }) => [subject, value]));
}

function toText(value: PropertyValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Place of a rank, the preferred first. */
export function rankOf(rank: Claim['rank']): number {
  return ['PREFERRED', 'NORMAL', 'DEPRECATED'].indexOf(rank);
}
