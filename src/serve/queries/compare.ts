import { buildComparedMetrics } from '../answers/build-compared-metrics.js';
import type { SearchedPolicy } from '../answers/build-coverage.js';
import { countInstruments } from '../answers/count-instruments.js';
import { openFacts, type Facts } from '../facts/facts.js';
import { readComparedThemes } from '../facts/read-compared-themes.js';
import { readComparedTargets } from '../facts/read-compared-targets.js';
import { readSearchedPolicies } from '../facts/read-searched-policies.js';
import { readUsedMeasures } from '../facts/read-used-measures.js';
import { referToAll } from '../facts/refer-to-all.js';
import { resolveIds, type Resolved } from '../facts/resolve-ids.js';
import type { Reference } from '../facts/to-reference.js';
import { checkComparedPlaces, checkComparedTargets } from '../answers/judge-comparison.js';
import { toSomeIds } from '../answers/to-some-ids.js';
import { toDay, type AskedDay } from '../facts/known-day.js';
import { listValues } from './list-values.js';
import type { Query } from './query.js';

interface Asked {
  readonly places: readonly string[];
  readonly themes?: readonly string[] | null;
  readonly narrower: boolean;
  readonly validAt?: AskedDay;
  readonly knownAt?: AskedDay;
}

interface AskedTargets {
  readonly metrics?: readonly string[] | null;
  readonly together: boolean;
}

/** What all parts of a comparison start from. */
interface Sides {
  readonly places: readonly Resolved[];
  readonly references: readonly Reference[];
  readonly policies: readonly SearchedPolicy[];
  readonly themes: readonly Resolved[] | undefined;
  readonly unknown: readonly string[];
}

/** Answers what places share and in what they differ. Themes, targets and instruments are each read only where the request selects them. */
export const compare: Query<Asked> = async (store, asked, info) => {
  checkComparedPlaces(asked.places);
  const validAt = toDay(asked.validAt);
  const read = <Result>(work: (facts: Facts) => Promise<Result>) =>
    store.read((transaction) => work(openFacts(transaction, toDay(asked.knownAt))));
  const sides = await read((facts) => readSides(facts, asked, validAt));
  const { places, references, policies } = sides;
  let themes: ReturnType<typeof readComparedThemes> | undefined;
  const wanted = { ...sides, narrower: asked.narrower, validAt };
  const group = () => (themes ??= read((facts) => readComparedThemes(facts, wanted)));
  return {
    places: references.map((place) => toPlace(place, policies)),
    unknownIds: sides.unknown,
    shared: async () => (await group()).shared,
    onlyIn: async () => (await group()).onlyIn,
    missingIn: async () => (await group()).missingIn,
    inSome: async () => (await group()).inSome,
    inNone: async () => (await group()).inNone,
    targets: ({ metrics, together }: AskedTargets) =>
      read(async (facts) => {
        const { targets, known } = await readComparedTargets(facts, places, { metrics: metrics ?? null, validAt });
        const rows = buildComparedMetrics(targets, places, known).filter((row) => !together || row.placeCount > 1);
        checkComparedTargets(rows.flatMap((row) => row.targets).length);
        return rows;
      }),
    instruments: () =>
      read(async (facts) => {
        const measures = await readUsedMeasures(facts, listIds(policies));
        const instruments = listValues(info, 'Instrument');
        const ids = places.map((place) => place.id);
        const rows = countInstruments(ids, { policies, measures, instruments });
        return rows.map((row, index) => ({ ...row, place: references[index] }));
      }),
  };
};

async function readSides(facts: Facts, asked: Asked, validAt: string | undefined): Promise<Sides> {
  const { found, unknown } = await resolveIds(facts, asked.places, ['City', 'Region']);
  const themes = Array.isArray(asked.themes) ? await resolveIds(facts, asked.themes, ['Theme']) : undefined;
  // One place alone shares and lacks nothing.
  const places = found.length < 2 ? [] : found;
  return {
    places,
    references: await referToAll(facts, places),
    policies: await readSearchedPolicies(facts, places, validAt),
    themes: themes?.found,
    unknown: [...new Set([...unknown, ...(themes?.unknown ?? [])])].sort(),
  };
}

function toPlace(place: Reference, policies: readonly SearchedPolicy[]) {
  const list = (meant: (policy: SearchedPolicy) => boolean) =>
    toSomeIds(listIds(policies.filter((policy) => policy.place === place.id && meant(policy))));
  return {
    place,
    readInFull: list((policy) => policy.sure && policy.readInFull),
    notReadInFull: list((policy) => policy.sure && !policy.readInFull),
    undecided: list((policy) => !policy.sure),
  };
}

function listIds(policies: readonly SearchedPolicy[]): readonly string[] {
  return [...new Set(policies.map((policy) => policy.id))].sort();
}
