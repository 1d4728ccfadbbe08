import { buildCoverage } from '../answers/build-coverage.js';
import { findPlaces, findThemes } from '../facts/find-matrix-sides.js';
import { findMembers, listMembers } from '../facts/find-members.js';
import { openFacts } from '../facts/facts.js';
import { readSearchedPolicies } from '../facts/read-searched-policies.js';
import { readStatings } from '../facts/read-statings.js';
import { referToAll } from '../facts/refer-to-all.js';
import { toCoverageCell } from '../answers/to-coverage-cell.js';
import { toDay, type AskedDay } from '../facts/known-day.js';
import type { Query } from './query.js';

interface Asked {
  readonly places?: readonly string[] | null;
  readonly themes?: readonly string[] | null;
  readonly narrower: boolean;
  readonly validAt?: AskedDay;
  readonly knownAt?: AskedDay;
}

/** Answers what is known of each theme in each place; more places or themes than the limit are refused. */
export const coverage: Query<Asked> = (store, asked) =>
  store.read(async (transaction) => {
    const facts = openFacts(transaction, toDay(asked.knownAt));
    const [places, themes] = [await findPlaces(facts, asked.places), await findThemes(facts, asked.themes)];
    const validAt = toDay(asked.validAt);
    const members = await findMembers(facts, themes.found, asked.narrower);
    const policies = await readSearchedPolicies(facts, places.found, validAt);
    const sought = { themes: listMembers(members), validAt };
    const statings = await readStatings(facts, [...new Set(policies.map((policy) => policy.id))], sought);
    const cells = buildCoverage({ themes: members, places: places.found.map((place) => place.id), policies, statings });
    return {
      places: await referToAll(facts, places.found),
      themes: await referToAll(facts, themes.found),
      cells: cells.map(toCoverageCell),
      unknownIds: [...new Set([...places.unknown, ...themes.unknown])].sort(),
    };
  });
