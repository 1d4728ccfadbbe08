import { groupFacts } from '../group-facts.js';
import { toRule } from './rule.js';

/** A target or an observation counts exactly one thing. */
export const oneMetric = toRule({
  id: 'one-metric',
  sentence: 'A target or an observation counts exactly one thing.',
  level: 'error',
  find: ({ reading, names }) =>
    [...groupFacts(reading.linkFacts.filter(({ predicate }) => predicate === 'IN_METRIC'))].flatMap(
      ([record, facts]) => {
        const metrics = [...new Set(facts.map(({ end }) => names.resolve(end.id)))];
        const [, second] = facts;
        if (metrics.length < 2 || second === undefined) return [];
        return [
          {
            at: second.at,
            message: `"${record.id}" has ${metrics.length} metrics: ${metrics.join(', ')}.`,
            hint: 'Write one record for each: an amount is an amount of one thing.',
          },
        ];
      },
    ),
});
