import type { DataRecord, FieldFact } from '../reading.js';
import type { Position } from '../../problem.js';
import type { Properties } from '../claim.js';
import { findEntry } from '../find-entry.js';
import { groupFacts } from '../group-facts.js';
import { hintAt } from '../complain.js';
import { toPlain } from '../to-readable-value.js';
import { findNormalFault, type Metric } from '../find-normal-fault.js';
import { toRule, type Context } from './rule.js';

interface Amount {
  readonly record: DataRecord;
  readonly set: Properties;
  readonly metric: Metric;
}

type Fault = { at: Position; message: string; hint: string };

/** An amount is in a unit of its metric, and its normal form is the same amount. */
export const amounts = toRule({
  id: 'amounts',
  sentence: 'An amount is in a unit of its metric, and its normal form is the same amount.',
  level: 'error',
  find: (context) =>
    listAmounts(context).flatMap((amount) => [
      ...findShapeFaults(amount),
      ...findUnitFaults(amount),
      ...findNormalFaults(amount),
    ]),
});

function listAmounts({ reading, names, model }: Context): Amount[] {
  const fields = groupFacts(reading.fieldFacts);
  const metrics = new Map(
    reading.linkFacts
      .filter(({ predicate }) => predicate === 'IN_METRIC')
      .map(({ record, end }) => [record, names.find(end.id)]),
  );
  return reading.fieldFacts
    .filter(({ predicate }) => predicate === 'FIELD:amount')
    .filter(({ record, properties }) => isWhole(record, properties))
    .flatMap(({ record, properties }) => {
      const metric = metrics.get(record);
      return metric === undefined
        ? []
        : [{ record, set: properties, metric: toMetric(metric, fields.get(metric) ?? [], model) }];
    });
}

/** A value of another type (`value: '1000'`) is reported by value-form, and must not count as missing. */
function isWhole({ kind, map }: DataRecord, set: Properties): boolean {
  return kind.fields
    .filter(({ fact }) => fact === 'amount')
    .every(({ name, path }) => set[name] !== undefined || findEntry(map, path[0] ?? '') === undefined);
}

function toMetric({ id }: DataRecord, facts: readonly FieldFact[], model: Context['model']): Metric {
  const find = (name: string): string | undefined =>
    facts.find(({ predicate }) => predicate === `FIELD:${name}`)?.value;
  return {
    id,
    normalUnit: find('normalUnit'),
    units: facts.filter(({ predicate }) => predicate === 'FIELD:units').map(({ value }) => value),
    factors: model.units.get(find('unitKind') ?? '') ?? [],
  };
}

function findShapeFaults({ record, set }: Amount): Fault[] {
  const { operator, value, valueTo } = set;
  const complain = (message: string, hint: string): Fault[] => [{ at: place(record, 'operator'), message, hint }];
  if (operator === 'RANGE') {
    if (typeof value === 'number' && typeof valueTo === 'number' && value < valueTo) return [];
    return complain('A RANGE has no upper value above its lower one.', 'Write `value:` and a larger `valueTo:`.');
  }
  if (valueTo !== undefined)
    return complain(
      `valueTo stands with the operator ${toPlain(operator ?? '')}.`,
      'Write `operator: RANGE`, or leave valueTo out.',
    );
  if (value === undefined && operator !== 'BY')
    return complain('The amount has no value.', 'Write `value:`; only a milestone (BY) may do without.');
  return [];
}

function findUnitFaults({ record, set, metric }: Amount): Fault[] {
  const { unit } = set;
  // A unit with a known factor can be compared, also where nobody has written the metric in it before.
  const allowed = [...new Set([...metric.units, ...metric.factors.map(({ written }) => written)])];
  if (typeof unit !== 'string') {
    const message = 'The amount has no unit.';
    return set.value === undefined
      ? []
      : [{ at: place(record, 'value'), message, hint: `Write \`unit:\`. Allowed: ${allowed.join(', ')}.` }];
  }
  if (allowed.includes(unit)) return [];
  return [
    {
      at: place(record, 'unit'),
      message: `The unit "${unit}" is not one of the metric ${metric.id}.`,
      hint: hintAt(unit, allowed),
    },
  ];
}

function findNormalFaults({ record, set, metric }: Amount): Fault[] {
  const found = findNormalFault(set, metric);
  return found === undefined ? [] : [{ at: place(record, found.key), message: found.message, hint: found.hint }];
}

function place({ map, at }: DataRecord, key: string): Position {
  return findEntry(map, key)?.value.at ?? at;
}
