import type { SearchedPolicy } from './build-coverage.js';
import { toSomeIds } from './to-some-ids.js';

/** A measure, or a heading that groups measures, of a policy. */
export interface UsedMeasure {
  readonly id: string;
  readonly policy: string;
  readonly part: boolean;
  readonly instrument: string;
}

/** What is counted, and the instruments in the order of their vocabulary. */
export interface Counted {
  readonly policies: readonly SearchedPolicy[];
  readonly measures: readonly UsedMeasure[];
  readonly instruments: readonly string[];
}

const unclassified = 'UNCLASSIFIED';

/** The families of Rothwell and Zegveld, as the Chinese labels of the vocabulary Instrument give them (a test compares the two). */
export const families: Readonly<Record<string, readonly string[]>> = {
  SUPPLY: ['TALENT', 'FUNDING', 'INFRASTRUCTURE', 'TECHNOLOGY', 'INFORMATION_SERVICE', 'PLATFORM'],
  ENVIRONMENT: [
    ...['GOAL_PLANNING', 'FINANCIAL_SUPPORT', 'TAX', 'REGULATION', 'INTELLECTUAL_PROPERTY', 'STANDARDS', 'STRATEGY'],
    'ORGANISATION',
  ],
  DEMAND: ['PROCUREMENT', 'DEMONSTRATION', 'TRADE', 'INTERNATIONAL_COOPERATION', 'OUTSOURCING'],
  [unclassified]: [unclassified],
};

/** Counts the measures of each place by instrument and family; throws on an instrument that belongs to no family. */
export function countInstruments(places: readonly string[], { policies, measures, instruments }: Counted) {
  const ofPlace = (place: string) => {
    const sure = policies.filter((policy) => policy.place === place && policy.sure);
    const ids = new Set(sure.map((policy) => policy.id));
    const own = measures.filter((measure) => ids.has(measure.policy));
    const count = (part: boolean) => new Map(own.filter((one) => one.part === part).map((one) => [one.id, one]));
    return { place, sure, counted: [...count(false).values()], parts: count(true).size };
  };
  const rows = places.map(ofPlace);
  const used = new Set(rows.flatMap((row) => row.counted.map((one) => one.instrument)));
  const listed = [...instruments.filter((one) => used.has(one) && one !== unclassified), unclassified];
  return rows.map(({ place, sure, counted, parts }) => {
    const share = (count: number) => (counted.length === 0 ? null : Math.round((count / counted.length) * 1e4) / 1e4);
    const using = (instrument: string) => counted.filter((one) => one.instrument === instrument).map((one) => one.id);
    const inFamily = (family: string) => counted.filter((one) => findFamily(one.instrument) === family).length;
    return {
      place,
      readInFull: sure.filter((policy) => policy.readInFull).length,
      notReadInFull: sure.filter((policy) => !policy.readInFull).length,
      measures: counted.length,
      parts,
      families: Object.keys(families).map((family) => {
        const count = inFamily(family);
        return { family, count, share: share(count) };
      }),
      instruments: listed.map((instrument) => {
        const ids = using(instrument).sort();
        return { instrument, family: findFamily(instrument), measures: toSomeIds(ids), share: share(ids.length) };
      }),
    };
  });
}

function findFamily(instrument: string): string {
  const found = Object.keys(families).find((family) => families[family]?.includes(instrument));
  if (found === undefined)
    throw new Error(`The instrument ${instrument} belongs to no family of count-instruments.ts.`);
  return found;
}
