import type { Position } from '../../problem.js';
import { findEntry } from '../find-entry.js';
import { groupFacts } from '../group-facts.js';
import type { DataRecord } from '../reading.js';
import { toRule, type Context } from './rule.js';

type Fault = { at: Position; message: string; hint: string };

/** A count or an amount is not negative; only a ratio may fall. */
export const notNegative = toRule({
  id: 'not-negative',
  sentence: 'A count or an amount is not negative; only a ratio may fall.',
  level: 'warning',
  find: (context) => [...findCounts(context), ...findAmounts(context)],
});

function findCounts({ reading }: Context): Fault[] {
  return reading.fieldFacts
    .filter(({ predicate, value }) => predicate.startsWith('FIELD:counts.') && Number(value) < 0)
    .map(({ predicate, value, at }) => ({
      at,
      message: `${value} ${predicate.slice('FIELD:counts.'.length)} are counted.`,
      hint: 'A count is 0 or more.',
    }));
}

function findAmounts({ reading, names }: Context): Fault[] {
  const fields = groupFacts(reading.fieldFacts);
  const isRatio = (metric: DataRecord | undefined): boolean =>
    metric !== undefined && fields.get(metric)?.some(({ value }) => value === 'RATIO') === true;
  const ratios = new Set(
    reading.linkFacts
      .filter(({ predicate, end }) => predicate === 'IN_METRIC' && isRatio(names.find(end.id)))
      .map(({ record }) => record),
  );
  return reading.fieldFacts
    .filter(({ predicate, record }) => predicate === 'FIELD:amount' && !ratios.has(record))
    .flatMap(({ record, properties }) =>
      ['value', 'valueTo']
        .filter((key) => Number(properties[key] ?? 0) < 0)
        .map((key) => ({
          at: findEntry(record.map, key)?.value.at ?? record.at,
          message: `${key} is ${Number(properties[key])}.`,
          hint: 'An amount is 0 or more; a decrease is a metric of its own, a RATIO.',
        })),
    );
}
