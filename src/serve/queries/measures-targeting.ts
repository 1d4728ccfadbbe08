import { readStatement } from '../../store/read-statement.js';
import { openFacts, type Facts } from '../facts/facts.js';
import { listInForce } from '../facts/list-in-force.js';
import { findThemesBelow } from '../facts/find-members.js';
import { resolveIds, type Resolved } from '../facts/resolve-ids.js';
import { toDay, type AskedDay } from '../facts/known-day.js';
import type { NodeQuery } from './query.js';
import { pageThrough, readPages, type ListIds, type Page } from '../facts/read-pages.js';

interface Asked extends Page {
  readonly theme: string;
  readonly place?: string | null;
  readonly narrower: boolean;
  readonly onDate?: AskedDay;
  readonly knownAt?: AskedDay;
}

/** Answers which measures target a theme; with a day those of policies that are in force on it. */
export const measuresTargeting: NodeQuery<Asked> = (store, asked) =>
  store.read(async (transaction) => {
    const facts = openFacts(transaction, toDay(asked.knownAt));
    const day = toDay(asked.onDate);
    const measures = await readPages(await listMeasures(facts, asked), asked, (ids) =>
      day === undefined ? Promise.resolve(ids) : selectInForce(facts, ids, day),
    );
    return measures.map((id) => ({ id, kind: 'Measure' }));
  });

async function listMeasures(facts: Facts, { theme, narrower, place: named }: Asked): Promise<ListIds> {
  const themes = await findThemesBelow(facts, theme, narrower);
  const { found } = await resolveIds(facts, typeof named === 'string' ? [named] : [], ['City', 'Region']);
  const [place] = found;
  if (typeof named === 'string' && place === undefined) return pageThrough([]);
  if (facts.knownAt !== undefined) return pageThrough(await findAsKnown(facts, themes, place));
  const statement = readStatement('list-measures-targeting');
  return async (after, limit) => {
    const parameters = { themes, place: place?.id ?? null, after, limit };
    return (await facts.transaction.run<{ id: string }>(statement, parameters)).rows.map((row) => row.id);
  };
}

/** Measures by what was known on a day, as far as they are still there, under the ids they have now. */
async function findAsKnown(facts: Facts, themes: readonly string[], place: Resolved | undefined) {
  const links =
    place === undefined
      ? await facts.follow(themes, { types: ['TARGETS'], back: true })
      : await facts.follow(await listMeasuresOf(facts, place), { types: ['TARGETS'], ends: themes });
  const named = links.filter((link) => link.fromKind === 'Measure').map((link) => link.from);
  const { found } = await resolveIds(openFacts(facts.transaction, undefined), named, ['Measure']);
  return found.map((measure) => measure.id);
}

async function listMeasuresOf(facts: Facts, { ids }: Resolved): Promise<readonly string[]> {
  const applying = await facts.follow(ids, { types: ['APPLIES_IN'], back: true });
  const policies = applying.map((link) => link.from);
  return (await facts.follow(policies, { types: ['HAS_MEASURE'] })).map((link) => link.to);
}

/** A measure may have had another id on the day as known on which it is asked for. */
async function selectInForce(facts: Facts, measures: readonly string[], day: string): Promise<readonly string[]> {
  const { found } = await resolveIds(facts, measures, ['Measure']);
  const ids = found.flatMap((measure) => measure.ids);
  const parts = await facts.follow(ids, { types: ['HAS_MEASURE'], back: true });
  const policies = new Set(await listInForce(facts, new Set(parts.map((link) => link.from)), day));
  const counting = new Set(parts.filter((link) => policies.has(link.from)).map((link) => link.to));
  return found.filter((measure) => measure.ids.some((id) => counting.has(id))).map((measure) => measure.id);
}
