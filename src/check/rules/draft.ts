import type { Position } from '../../problem.js';
import { groupFacts } from '../group-facts.js';
import type { DataRecord, FieldFact } from '../reading.js';
import { toRule, type Context } from './rule.js';

type Fault = { at: Position; message: string; hint: string };

/** What is a draft of something is a DRAFT_FOR_COMMENT, and a DRAFT_FOR_COMMENT is one of a policy that is none. */
export const draft = toRule({
  id: 'draft',
  sentence:
    'What is a draft of something is a DRAFT_FOR_COMMENT, and a DRAFT_FOR_COMMENT is one of a policy that is none.',
  level: 'warning',
  find: (context) => {
    const drafts = new Set(context.reading.fieldFacts.filter(saysDraft).map(({ record }) => record));
    const policies = context.reading.records.filter(({ kind }) => kind.name === 'Policy');
    return [...findFalse(context, drafts), ...findLonely(policies, { context, drafts })];
  },
});

function saysDraft({ predicate, value }: FieldFact): boolean {
  return predicate === 'FIELD:policyType' && value === 'DRAFT_FOR_COMMENT';
}

function findFalse({ reading, names }: Context, drafts: ReadonlySet<DataRecord>): Fault[] {
  return reading.fieldFacts
    .filter(({ predicate }) => predicate === 'FIELD:draftOf')
    .flatMap(({ record, value, at }) => {
      const final = names.find(value);
      if (!drafts.has(record))
        return [
          {
            at,
            message: `"${record.id}" has draftOf and is no DRAFT_FOR_COMMENT.`,
            hint: 'Write `policyType: DRAFT_FOR_COMMENT`, or leave draftOf out.',
          },
        ];
      if (final === undefined || final === record || !drafts.has(final)) return [];
      return [{ at, message: `draftOf names "${value}", which is a draft itself.`, hint: 'Name the final policy.' }];
    });
}

function findLonely(
  policies: readonly DataRecord[],
  { context: { reading, names }, drafts }: { context: Context; drafts: ReadonlySet<DataRecord> },
): Fault[] {
  const fields = groupFacts(reading.fieldFacts);
  const finalised = new Set(
    reading.linkFacts.filter(({ predicate }) => predicate === 'FINALISES').map(({ end }) => names.find(end.id)),
  );
  return policies
    .filter((policy) => drafts.has(policy) && !finalised.has(policy))
    .filter((policy) => fields.get(policy)?.every(({ predicate }) => predicate !== 'FIELD:draftOf'))
    .map(({ id, at }) => ({
      at,
      message: `The draft "${id}" does not say of which policy it is a draft.`,
      hint: 'Add `draftOf:`, or `{type: FINALISES, policy: …}` to the final policy; while there is none, this may stay.',
    }));
}
