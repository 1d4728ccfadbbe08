import { hasBegun } from '../../model/holds-on.js';
import { openFacts, type Facts } from '../facts/facts.js';
import { findNewestSourceDay } from '../facts/find-newest-source-day.js';
import { listTargets, type TargetFilter } from '../facts/list-targets.js';
import { readObservations } from '../facts/read-observations.js';
import { readTargets } from '../facts/read-targets.js';
import { refuse } from '../judge/refuse.js';
import { buildLedgerRow, findSetOn, type LedgerRow } from '../answers/build-ledger-row.js';
import { toDay, type AskedDay } from '../facts/known-day.js';
import { listValues } from './list-values.js';
import { readPages } from '../facts/read-pages.js';
import type { Query } from './query.js';

interface Asked extends TargetFilter {
  readonly outcome?: readonly string[] | null;
  readonly validAt?: AskedDay;
  readonly knownAt?: AskedDay;
  readonly limit: number;
  readonly after?: string | null;
}

interface Terms {
  readonly asked: Asked;
  readonly places: readonly string[] | undefined;
  readonly tiers: readonly string[];
  readonly day: string | undefined;
  /** A day was asked for: targets that were set later are left out. */
  readonly asksDay: boolean;
}

/** Answers which targets were met, missed or are open, held against the observations of their metric and place. */
export const targetLedger: Query<Asked> = (store, asked, info) =>
  store.read(async (transaction) => {
    const facts = openFacts(transaction, toDay(asked.knownAt));
    const askedDay = toDay(asked.validAt);
    const day = askedDay ?? (await findNewestSourceDay(facts));
    const { list, places } = await listTargets(facts, asked);
    const terms = { asked, places, tiers: listValues(info, 'SourceTier'), day, asksDay: askedDay !== undefined };
    return readPages(list, asked, (ids) => readRows(facts, ids, terms));
  });

async function readRows(facts: Facts, ids: readonly string[], terms: Terms): Promise<readonly LedgerRow[]> {
  const { asked, places, tiers } = terms;
  const { targets, known } = await readTargets(facts, ids);
  const day = targets.length === 0 ? '' : checkDay(terms.day);
  const meant = targets
    .filter((target) => places === undefined || target.places.some((place) => places.includes(place)))
    .filter((target) => !terms.asksDay || hasBegun(day, findSetOn(target.policies, known) ?? day) !== 'NO');
  const wanted = {
    places: [...new Set(meant.flatMap((target) => target.places))],
    metrics: [...new Set(meant.map((target) => target.metric))],
    ids: meant.flatMap((target) => target.linked),
  };
  const observations = await readObservations(facts, wanted, tiers);
  return meant
    .map((target) => buildLedgerRow(target, { known, observations, day }))
    .filter((row) => asked.outcome?.includes(row.outcome) !== false);
}

function checkDay(day: string | undefined): string {
  if (day !== undefined) return day;
  throw refuse({
    code: 'BAD_USER_INPUT',
    limit: '`validAt` of `targetLedger`',
    value: null,
    allowed: 'a day, written YYYY-MM-DD',
    advice: 'No source names the day on which it was published, so that there is no day to take by default.',
  });
}
