import type { Position } from '../../problem.js';
import { groupFacts } from '../group-facts.js';
import type { FieldFact, LinkFact } from '../reading.js';
import { describePlace, toRule, type Context } from './rule.js';

/** A value that a curator prefers, and the thing whose value it is. */
interface Preferred {
  readonly thing: string;
  readonly what: string;
  readonly value: string;
  readonly at: Position;
}

/** Of several values of one thing at most one is PREFERRED. */
export const onePreferred = toRule({
  id: 'one-preferred',
  sentence: 'Of several values of one thing at most one is PREFERRED.',
  level: 'warning',
  find: (context) => {
    const first = new Map<string, Preferred>();
    return [...listFields(context), ...listTargets(context)].flatMap((preferred) => {
      const known = first.get(preferred.thing);
      if (known === undefined) first.set(preferred.thing, preferred);
      if (known === undefined || known.value === preferred.value) return [];
      return [
        {
          at: preferred.at,
          message: `A second value of ${preferred.what} is PREFERRED: ${preferred.value}.`,
          hint: `${known.value} in ${describePlace(known.at)} is too; leave the mark to one of them.`,
        },
      ];
    });
  },
});

/** Each item of a list (another name) is a thing of its own. */
function listFields({ reading }: Context): Preferred[] {
  return reading.fieldFacts
    .filter(({ standing, predicate, record }) => {
      const field = record.kind.fields.find(({ fact }) => predicate === `FIELD:${fact}`);
      return standing.rank === 'PREFERRED' && field?.list !== true;
    })
    .map(({ record, predicate, value, at }) => {
      const what = `${predicate.slice('FIELD:'.length)} of "${record.id}"`;
      return { thing: `${record.id} ${predicate}`, what, value, at };
    });
}

/** Several amounts of one aim are targets of their own: with one metric, place and time in one policy. */
function listTargets({ reading }: Context): Preferred[] {
  const links = groupFacts(reading.linkFacts);
  const fields = groupFacts(reading.fieldFacts);
  return reading.fieldFacts
    .filter(({ predicate, record, standing }) => isAmountOfPolicy(predicate, record) && standing.rank === 'PREFERRED')
    .map(({ record, value, at }) => {
      const ends = listParts(links.get(record) ?? [], ['IN_METRIC', 'FOR'], ({ end }) => end.id);
      const times = listParts(fields.get(record) ?? [], ['FIELD:dueOn', 'FIELD:period'], (fact) => fact.value);
      const what = `the metric ${[...ends, ...times].join(', ')}`;
      return { thing: `${record.parent?.id ?? ''} ${what}`, what, value, at };
    });
}

function isAmountOfPolicy(predicate: string, { kind, parent }: FieldFact['record']): boolean {
  return predicate === 'FIELD:amount' && kind.name === 'Target' && parent !== undefined;
}

function listParts<Fact extends FieldFact | LinkFact>(
  facts: readonly Fact[],
  predicates: readonly string[],
  toText: (fact: Fact) => string,
): string[] {
  return predicates.flatMap((predicate) => facts.filter((fact) => fact.predicate === predicate).map(toText));
}
