import { knownEndOf } from '../../store/build-sort-key.js';
import type { Described, Facts } from './facts.js';
import { listFieldClaims, type FieldClaim } from './list-field-claims.js';
import { toText } from './to-reference.js';

/** An observation with what it counts, where, and how well it is supported. */
export interface SeenObservation {
  readonly id: string;
  readonly metrics: readonly string[];
  readonly places: readonly string[];
  readonly described: Described;
  readonly support: Support;
}

/** How well a value is supported: what counts when sources disagree (model page, section 4). */
export interface Support {
  readonly rank: FieldClaim['rank'];
  readonly tier: string | null;
  /** Place of that tier among all, the nearest to the issuer first. */
  readonly tierPlace: number;
  readonly independentSources: number;
  readonly publishedOn: string;
  readonly claimIds: readonly string[];
}

/** Which observations are wanted: those of some places in some metrics, and others by id. */
export interface WantedObservations {
  readonly places: readonly string[];
  readonly metrics: readonly string[];
  readonly ids: readonly string[];
}

/** Reads observations. Of a place there are few, of a metric very many. `tiers` are those of sources, nearest first. */
export async function readObservations(
  facts: Facts,
  wanted: WantedObservations,
  tiers: readonly string[],
): Promise<readonly SeenObservation[]> {
  const measured = await facts.follow(wanted.places, { types: ['FOR'], back: true });
  const there = measured.filter((link) => link.fromKind === 'Observation').map((link) => link.from);
  const counting = await facts.follow(there, { types: ['IN_METRIC'], ends: wanted.metrics });
  const ids = [...new Set([...counting.map((link) => link.from), ...wanted.ids])];
  const links = await facts.follow(ids, { types: ['IN_METRIC', 'FOR'] });
  const described = await facts.describe(ids);
  const supportOf = await readSupport(facts, ids, tiers);
  const ends = (id: string, type: string) =>
    links.filter((link) => link.from === id && link.type === type).map((link) => link.to);
  return [...described.values()]
    .map((one) => ({ id: one.id, metrics: ends(one.id, 'IN_METRIC'), places: ends(one.id, 'FOR'), described: one }))
    .map((one) => ({ ...one, support: supportOf(one.id) }));
}

async function readSupport(
  facts: Facts,
  ids: readonly string[],
  tiers: readonly string[],
): Promise<(id: string) => Support> {
  const claims = await listFieldClaims(facts, ids, ['FIELD:amount']);
  const sources = claims.map((claim) => claim.source).filter((source) => source !== null);
  const known = await facts.describe(sources);
  const copies = new Set((await facts.follow(sources, { types: ['COPY_OF'] })).map((link) => link.from));
  return (id) => {
    const own = claims.filter((claim) => claim.subject === id);
    const stating = [...new Set(own.map((claim) => claim.source))].flatMap((source) => known.get(source ?? '') ?? []);
    const independent = stating.filter((source) => source.properties.tier !== 'MIRROR' && !copies.has(source.id));
    const published = (independent.length > 0 ? independent : stating).map(publishedOf).sort();
    const stated = stating.map(({ properties }) => toText(properties.tier));
    const tier = tiers.find((one) => stated.includes(one)) ?? null;
    return {
      rank: ranks.find((rank) => own.some((claim) => claim.rank === rank)) ?? 'NORMAL',
      tier,
      tierPlace: tier === null ? tiers.length : tiers.indexOf(tier),
      independentSources: independent.length,
      publishedOn: published.at(-1) ?? '',
      claimIds: own.map((claim) => claim.id).slice(0, 20),
    };
  };
}

const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;

function publishedOf({ properties }: Described): string {
  return knownEndOf(toText(properties.publishedOn) ?? '');
}
