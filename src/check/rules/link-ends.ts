import { hintAt } from '../complain.js';
import { hintAtName } from '../find-named.js';
import { findUnread } from '../find-unread.js';
import type { LinkFact, Mention } from '../reading.js';
import type { Position } from '../../problem.js';
import { toRule, type Context } from './rule.js';

interface Wanted {
  readonly key: string;
  readonly end: Mention;
  readonly kinds: readonly string[];
}

/** A link joins two records that are there, of kinds that it may join. */
export const linkEnds = toRule({
  id: 'link-ends',
  sentence: 'A link joins two records that are there, of kinds that it may join.',
  level: 'error',
  find: (context) => [
    ...context.reading.linkFacts.flatMap((fact) => findFault(toWanted(fact), context)),
    ...listPolicyIds(context).flatMap((wanted) => findFault(wanted, context)),
  ],
});

function toWanted({ link, end }: LinkFact): Wanted {
  return { key: link.written?.key ?? link.name, end, kinds: link.otherEnds };
}

/** Fields that hold the id of a policy join too (`draftOf`). */
function listPolicyIds({ reading }: Context): Wanted[] {
  return reading.values.flatMap(({ key, node, form }) =>
    form.form === 'POLICY_ID' && node.type === 'scalar' && typeof node.value === 'string'
      ? [{ key, end: { id: node.value, at: node.at }, kinds: ['Policy'] }]
      : [],
  );
}

function findFault(
  { key, end, kinds }: Wanted,
  { names, reading }: Context,
): { at: Position; message: string; hint: string }[] {
  const record = names.find(end.id);
  if (record !== undefined && kinds.includes(record.kind.name)) return [];
  if (record === undefined && findUnread({ id: end.id, kinds }, reading) !== undefined) return [];
  const wanted = kinds.join(' or ');
  const known = [...names.records.values()].filter(({ kind }) => kinds.includes(kind.name)).map(({ id }) => id);
  const message =
    record === undefined
      ? `${key} names "${end.id}", which is nowhere.`
      : `${key} names "${end.id}", which is of kind ${record.kind.name}.`;
  return [
    {
      at: end.at,
      message,
      hint: `It must be of kind ${wanted}. ${hintAtName(end.id, kinds, reading)}${hintAt(end.id, known)}`,
    },
  ];
}
