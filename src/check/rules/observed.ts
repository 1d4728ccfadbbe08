import { groupFacts } from '../group-facts.js';
import { isSurelyBefore } from '../is-surely-before.js';
import type { FieldFact } from '../reading.js';
import { toRule } from './rule.js';

/** What was observed was observed before its source was read. */
export const observed = toRule({
  id: 'observed',
  sentence: 'What was observed was observed before its source was read.',
  level: 'warning',
  find: ({ reading, names }) => {
    const fields = groupFacts(reading.fieldFacts);
    const findReadOn = (source: string): FieldFact | undefined => {
      const record = names.find(source);
      return record === undefined
        ? undefined
        : fields.get(record)?.find(({ predicate }) => predicate === 'FIELD:readOn');
    };
    return reading.fieldFacts
      .filter(({ predicate, record }) => predicate === 'FIELD:period' && record.kind.name === 'Observation')
      .flatMap(({ value, at, standing }) => {
        const read = standing.citations.flatMap(({ source }) => findReadOn(source) ?? []);
        const early = read.find((fact) => isSurelyBefore(fact.value, value));
        if (early === undefined) return [];
        const message = `The period ${value} lies after ${early.value}, when "${early.record.id}" was read.`;
        return [{ at, message, hint: 'A value of the future is a target or a forecast. Is a year wrong?' }];
      });
  },
});
