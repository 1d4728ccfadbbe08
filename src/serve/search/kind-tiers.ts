/** How soon a reader wants to see a kind among hits that fit equally well, the highest first. */
const tiers: Readonly<Record<string, number>> = {
  ...{ City: 6, Region: 6 },
  Theme: 5,
  ...{ Institution: 4, Expert: 4 },
  Policy: 3,
  ...{ Initiative: 2, Designation: 2, Event: 2, Metric: 2 },
  ...{ Measure: 1, Target: 1, Observation: 1 },
  ...{ Statement: 0, Source: 0 },
};

const count = Math.max(...Object.values(tiers)) + 1;

/** The kinds with their tiers. */
export function listTiers(): readonly (readonly [kind: string, tier: number])[] {
  return Object.entries(tiers);
}

/** Where a hit stands among those that fit equally well, 0 to 1: by its kind first, then by its share of the name or text (0 to 1). */
export function weigh(kind: string, share: number): number {
  return ((tiers[kind] ?? 0) + share) / count;
}
