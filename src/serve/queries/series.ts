import { readStatement } from '../../store/read-statement.js';
import { buildSeries, type CountedPeriod } from '../answers/build-series.js';
import { checkFilter, type EntityFilter } from '../answers/entity-filter.js';
import { hasDimension } from '../answers/facet-ways.js';
import { openFacts } from '../facts/facts.js';
import { selectEntities } from '../facts/select-entities.js';
import { limits } from '../judge/limits.js';
import { refuse } from '../judge/refuse.js';
import { toDateField } from './date-role.js';
import { listValues } from './list-values.js';
import type { Query } from './query.js';

interface Asked {
  readonly kind: string;
  readonly by: 'YEAR' | 'MONTH';
  readonly date?: string | null;
  readonly filter?: EntityFilter | null;
}

/** Answers how many entities of a kind are of each year or month; refuses a kind without a date, and a date role of anything but policies. */
export const series: Query<Asked> = async (store, { kind, by, date, filter }, info) => {
  checkDated(kind, listValues(info, 'EntityKind'));
  if (typeof date === 'string') checkRole(kind, date);
  const given = filter ?? { narrower: true };
  checkFilter('series', kind, given);
  return store.read(async (transaction) => {
    const { kind: label, ...selection } = await selectEntities(openFacts(transaction, undefined), kind, given);
    // Of another date than the one that sorts them the bounds of the sort keys say nothing.
    const bounds = typeof date === 'string' ? { dated: toDateField(date), low: '', high: '~' } : { dated: null };
    const parameters = { ...selection, ...bounds, size: by === 'YEAR' ? 4 : 7, limit: limits.seriesPoints * 2 };
    const { rows } = await transaction.run<CountedPeriod>(readStatement('count-dates', { LABEL: label }), parameters);
    return buildSeries(rows, by);
  });
};

function checkDated(kind: string, kinds: readonly string[]): void {
  if (hasDimension(kind, 'YEAR')) return;
  throw refuse({
    code: 'BAD_USER_INPUT',
    limit: '`kind` of `series`',
    value: kind,
    allowed: kinds.filter((one) => hasDimension(one, 'YEAR')).join(', '),
    advice: `Entities of the kind ${kind} have no date.`,
  });
}

function checkRole(kind: string, date: string): void {
  if (kind === 'Policy') return;
  const advice = `Only policies have dates of several roles; leave \`date\` out for ${kind}.`;
  throw refuse({ code: 'BAD_USER_INPUT', limit: '`date` of `series`', value: date, allowed: 'none', advice });
}
