import { hintAt } from '../complain.js';
import type { FieldFact, Reading } from '../reading.js';
import { toRule } from './rule.js';

const form = /^not the same person as (.+)$/;

/** Of a person nothing is written but name, public post, academic title and words; a free remark would let in all the rest. */
export const aboutPerson = toRule({
  id: 'about-person',
  sentence: 'A note on a person says only whom the person is not; nothing of a person is counted.',
  level: 'error',
  find: ({ reading }) =>
    reading.fieldFacts
      .filter(({ record }) => record.kind.name === 'Expert')
      .flatMap((fact) => (fact.predicate === 'FIELD:note' ? findNoteFault(fact, reading) : findCountFault(fact))),
});

function findNoteFault({ record, value, at }: FieldFact, reading: Reading) {
  const names = listOtherNames(record.id, reading);
  const named = form.exec(value)?.[1];
  if (named !== undefined && names.includes(named)) return [];
  const message =
    named === undefined
      ? `The note on the person "${record.id}" is a free text.`
      : `The note on the person "${record.id}" names "${named}", which is no other expert.`;
  const hint = 'Write `not the same person as …` with the name of another expert, or delete it.';
  return [{ at, message, hint: named === undefined ? hint : `${hint} ${hintAt(named, names)}` }];
}

function listOtherNames(id: string, { fieldFacts }: Reading): string[] {
  return fieldFacts
    .filter(({ record, predicate }) => record.kind.name === 'Expert' && record.id !== id && predicate === 'FIELD:name')
    .flatMap(({ value, valueEn }) => (valueEn === undefined ? [value] : [value, valueEn]));
}

function findCountFault({ predicate, record, at }: FieldFact) {
  if (!predicate.startsWith('FIELD:counts')) return [];
  return [{ at, message: `Something is counted of the person "${record.id}".`, hint: 'Delete `counts`.' }];
}
