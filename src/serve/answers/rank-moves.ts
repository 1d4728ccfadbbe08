import { countDays, type DayRange } from '../../model/day-range.js';

/** A place and the days on which it may have moved; without days where no date is known. */
export interface Move {
  readonly place: string;
  readonly days: DayRange | undefined;
}

/** How a move stands among the others: its ranks, best and worst, and its days after the first of the others. */
export interface Standing {
  readonly rank: number | null;
  readonly rankAtMost: number | null;
  readonly lag: { readonly atLeast: number; readonly atMost: number | null } | null;
}

/** An end that is open lies before, or after, every day. */
const [before, after] = ['0000', '~'] as const;

/** Sorts moves by the days they may mean, those without last, and tells how each stands: never more than the dates decide. */
export function rankMoves<Moved extends Move>(moves: readonly Moved[]): readonly (Moved & Standing)[] {
  const dated = moves.filter((move) => move.days !== undefined).map((move) => ({ ...move, ...toEnds(move) }));
  const sorted = dated.sort(
    (one, other) => compare(one.first, other.first) || compare(one.last, other.last) || compare(one.place, other.place),
  );
  const undated = moves.filter((move) => move.days === undefined);
  const none: Standing = { rank: null, rankAtMost: null, lag: null };
  return [
    ...sorted.map((move) => ({ ...move, ...judge(move, sorted) })),
    ...undated.sort((one, other) => compare(one.place, other.place)).map((move) => ({ ...move, ...none })),
  ];
}

interface Ends extends Move {
  readonly first: string;
  readonly last: string;
}

function toEnds({ days }: Move) {
  return { first: days?.earliest ?? before, last: days?.latest ?? after };
}

function judge({ place, first, last }: Ends, all: readonly Ends[]): Standing {
  const others = all.filter((other) => other.place !== place);
  const smallest = (days: readonly string[]) => days.reduce((one, other) => (other < one ? other : one), after);
  return {
    rank: 1 + others.filter((other) => other.last < first).length,
    rankAtMost: 1 + others.filter((other) => other.first < last).length,
    lag: {
      atLeast: countLag(smallest(others.map((other) => other.last)), first) ?? 0,
      atMost: others.length === 0 ? 0 : countLag(smallest(others.map((other) => other.first)), last),
    },
  };
}

/** Days from one day to a later one, none where it is not later; null where an end is open. */
function countLag(from: string, to: string): number | null {
  if (to <= from) return 0;
  return from === before || to === after ? null : countDays(from, to);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
