import { toConnection } from '../connections/connection.js';
import { readCursor } from '../connections/cursor.js';
import { openFacts } from '../facts/facts.js';
import { findDatedSubjects, type TimelineOf } from '../facts/find-dated-subjects.js';
import { readDated } from '../facts/read-dated.js';
import { refuse } from '../judge/refuse.js';
import { buildTimeRanges } from '../answers/time-ranges.js';
import { toDay, type AskedDay } from '../facts/known-day.js';
import { listValues } from './list-values.js';
import type { Query } from './query.js';

interface Asked extends TimelineOf {
  readonly what?: readonly string[] | null;
  readonly from?: AskedDay;
  readonly to?: AskedDay;
  readonly knownAt?: AskedDay;
  readonly first: number;
  readonly after?: string | null;
}

/** Answers what happened when, everywhere or of a place, a theme, a policy; refuses a first day that is after the last. */
export const timeline: Query<Asked> = (store, asked, info) =>
  store.read(async (transaction) => {
    const { first } = asked;
    const facts = openFacts(transaction, toDay(asked.knownAt));
    const after = readCursor('timeline', asked.after);
    const what = asked.what ?? listValues(info, 'DatedAs');
    const ranges = buildTimeRanges({ what, after, ...checkDays(toDay(asked.from), toDay(asked.to)) });
    const subjects = await findDatedSubjects(facts, asked);
    const entries = await readDated(facts, { ranges, subjects, limit: first + 1 }, listValues(info, 'SourceTier'));
    return toConnection(entries, { list: 'timeline', first, after: after !== undefined, keyOf: ({ place }) => place });
  });

function checkDays(from: string | undefined, to: string | undefined) {
  if (from === undefined || to === undefined || from <= to) return { from, to };
  const advice = 'Exchange the two days, or leave one out.';
  throw refuse({
    code: 'BAD_USER_INPUT',
    limit: '`from` of `timeline`',
    value: from,
    allowed: `a day up to ${to}`,
    advice,
  });
}
