import type { Position } from '../../problem.js';
import { groupFacts } from '../group-facts.js';
import { isSurelyBefore } from '../is-surely-before.js';
import type { FieldFact } from '../reading.js';
import { toRule } from './rule.js';

/** What comes first, and what cannot come before it. */
const orders = [
  ['adoptedOn', 'effectiveOn'],
  ['effectiveOn', 'expiresOn'],
  ['periodStart', 'periodEnd'],
] as const;

/** A policy is adopted before it takes effect, and takes effect before it expires; a period begins before it ends. */
export const dateOrder = toRule({
  id: 'date-order',
  sentence:
    'A policy is adopted before it takes effect, and takes effect before it expires; a period begins before it ends.',
  level: 'warning',
  find: ({ reading }) =>
    [...groupFacts(reading.fieldFacts.filter(isHeld)).values()].flatMap((facts) =>
      orders.flatMap(([first, second]) => {
        const later = facts.filter(({ predicate }) => predicate === `FIELD:${second}`);
        return later.flatMap((fact) =>
          findFault(
            fact,
            facts.filter(({ predicate }) => predicate === `FIELD:${first}`),
          ),
        );
      }),
    ),
});

function isHeld({ standing: { rank, modality } }: FieldFact): boolean {
  return rank !== 'DEPRECATED' && modality !== 'OPINION' && modality !== 'DENIED';
}

function findFault(late: FieldFact, earlies: readonly FieldFact[]): { at: Position; message: string; hint: string }[] {
  const early = earlies.find(({ value }) => isSurelyBefore(late.value, value));
  if (early === undefined) return [];
  const message = `${toWritten(late)} ${late.value} is before ${toWritten(early)} ${early.value}.`;
  return [{ at: late.at, message, hint: `Line ${early.at.line} gives the other date. Is a year or a role wrong?` }];
}

/** As the file writes it: the role of a date, or the key. */
function toWritten({ record, predicate }: FieldFact): string {
  const field = record.kind.fields.find(({ fact }) => predicate === `FIELD:${fact}`);
  return field?.role ?? predicate.slice('FIELD:'.length);
}
