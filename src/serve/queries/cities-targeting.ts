import { readStatement } from '../../store/read-statement.js';
import { openFacts, type Facts } from '../facts/facts.js';
import { findThemesBelow } from '../facts/find-members.js';
import { listInForce } from '../facts/list-in-force.js';
import { readStating } from '../facts/read-stating.js';
import { resolveIds } from '../facts/resolve-ids.js';
import { toDay, type AskedDay } from '../facts/known-day.js';
import type { NodeQuery } from './query.js';
import { pageThrough, type Page } from '../facts/read-pages.js';

interface Asked extends Page {
  readonly theme: string;
  readonly narrower: boolean;
  readonly includeDistricts: boolean;
  readonly onDate?: AskedDay;
  readonly knownAt?: AskedDay;
}

/** Answers which cities target a theme: where nothing narrows it by the relationship that the import derives, otherwise through the policies that say so. */
export const citiesTargeting: NodeQuery<Asked> = (store, asked) =>
  store.read(async (transaction) => {
    const facts = openFacts(transaction, toDay(asked.knownAt));
    const themes = await findThemesBelow(facts, asked.theme, asked.narrower);
    const isDerived = facts.knownAt === undefined && toDay(asked.onDate) === undefined && !asked.includeDistricts;
    const cities = isDerived ? await listDerived(facts, themes, asked) : await findCities(facts, themes, asked);
    return cities.map((id) => ({ id, kind: 'City' }));
  });

async function listDerived({ transaction }: Facts, themes: readonly string[], { after, limit }: Asked) {
  const parameters = { themes, after: after ?? '', limit };
  const { rows } = await transaction.run<{ id: string }>(readStatement('list-cities-targeting'), parameters);
  return rows.map((row) => row.id);
}

/** A city may have another id by now than it had on the day for which it is asked. */
async function findCities(facts: Facts, themes: readonly string[], asked: Asked): Promise<readonly string[]> {
  const stating = await readStating(facts, themes);
  const policies = await listInForce(facts, stating.keys(), toDay(asked.onDate));
  const applying = await facts.follow(policies, { types: ['APPLIES_IN'] });
  const regions = applying.filter((link) => link.toKind === 'Region').map((link) => link.to);
  const parts = asked.includeDistricts ? await facts.follow(regions, { types: ['PART_OF'] }) : [];
  const named = [...applying, ...parts].filter((link) => link.toKind === 'City').map((link) => link.to);
  const { found } = await resolveIds(openFacts(facts.transaction, undefined), named, ['City']);
  return pageThrough(found.map((city) => city.id))(asked.after ?? '', asked.limit);
}
