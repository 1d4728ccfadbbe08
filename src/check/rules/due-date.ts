import type { Position } from '../../problem.js';
import { groupFacts } from '../group-facts.js';
import { isSurelyBefore } from '../is-surely-before.js';
import type { DataRecord, FieldFact } from '../reading.js';
import { toRule, type Context } from './rule.js';

type Fault = { at: Position; message: string; hint: string };

/** A target is due after its policy was made, and a milestone says when it is due. */
export const dueDate = toRule({
  id: 'due-date',
  sentence: 'A target is due after its policy was made, and a milestone says when it is due.',
  level: 'warning',
  find: (context) => [...findEarly(context), ...findTimeless(context)],
});

function findEarly({ reading }: Context): Fault[] {
  const dates = groupFacts(reading.fieldFacts.filter(isDateOfPolicy));
  return reading.fieldFacts
    .filter(({ predicate, record }) => predicate === 'FIELD:dueOn' && record.kind.name === 'Target')
    .flatMap(({ record, value, at }) => {
      const made = record.parent === undefined ? [] : (dates.get(record.parent) ?? []);
      const [first] = made;
      if (first === undefined || !made.every((date) => isSurelyBefore(value, date.value))) return [];
      const message = `dueOn ${value} is before the policy was made (${first.value}).`;
      return [
        { at, message, hint: 'A target lies ahead; what was reached already is an observation. Is a year wrong?' },
      ];
    });
}

/** Any of these tells that the policy was there; one that is doubted tells nothing. */
function isDateOfPolicy({ record, predicate, standing }: FieldFact): boolean {
  const field = record.kind.fields.find(({ fact }) => predicate === `FIELD:${fact}`);
  return field?.role !== undefined && !['AMENDED', 'EXPIRES'].includes(field.role) && standing.rank !== 'DEPRECATED';
}

function findTimeless({ reading }: Context): Fault[] {
  return reading.fieldFacts
    .filter(({ predicate, record }) => predicate === 'FIELD:amount' && record.kind.name === 'Target')
    .filter(({ record, properties }) => properties.operator === 'BY' && isTimeless(record))
    .map(({ at }) => ({
      at,
      message: 'The milestone (BY) has neither dueOn nor period.',
      hint: "Write `dueOn: '2031'`, or leave the target out where nobody says by when.",
    }));
}

function isTimeless({ map }: DataRecord): boolean {
  return !map.entries.some(({ key }) => key === 'dueOn' || key === 'period');
}
