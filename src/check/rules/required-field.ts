import type { DataRecord, LinkFact } from '../reading.js';
import { findEntry } from '../find-entry.js';
import { groupFacts } from '../group-facts.js';
import { listOddities, toRule, type Context } from './rule.js';

/** A record has the fields, links and name that its kind must have. */
export const requiredField = toRule({
  id: 'required-field',
  sentence: 'A record has the fields, links and name that its kind must have.',
  level: 'error',
  find: (context) => [...listOddities(context, 'required-field'), ...findMissing(context)],
});

function findMissing({ reading }: Context): { at: DataRecord['at']; message: string; hint: string }[] {
  const linked = groupFacts(reading.linkFacts);
  return reading.records.flatMap((record) =>
    listMissing(record, linked.get(record) ?? []).map((key) => ({
      at: record.at,
      message: `${record.kind.name} "${record.shortId}" has no ${key}.`,
      hint: `Add \`${key}:\`.`,
    })),
  );
}

function listMissing({ kind, map }: DataRecord, facts: readonly LinkFact[]): string[] {
  const fields = kind.fields.filter(({ required, path }) => required && !holds(map, path[0]));
  const links = kind.links.filter((link) => link.required && !facts.some((fact) => fact.link.type === link.type));
  const parts = kind.fields.filter(({ fact, computed }) => fact === kind.namedBy && !computed);
  // The status of a name is part of that fact and no name.
  const texts = parts.filter(({ path }) => path[0] === kind.namedBy);
  const named = texts.length > 0 ? texts : parts;
  const nameless = !named.some(({ path }) => holdsPart(map, path));
  const names = nameless ? [named[0]?.path[0] ?? kind.namedBy] : [];
  return [
    ...new Set([
      ...names,
      ...fields.map(({ path }) => path[0] ?? ''),
      ...links.map(({ written }) => written?.key ?? ''),
    ]),
  ];
}

/** Whether a name has at least one of its languages; that it is no map of languages is another problem. */
function holdsPart(map: DataRecord['map'], [key, inner]: readonly string[]): boolean {
  const value = findEntry(map, key ?? '')?.value;
  const isPart = inner !== undefined && value?.type === 'map';
  return isPart ? findEntry(value, inner) !== undefined : holds(map, key);
}

/** Whether something is written under the key; `name: {}` says nothing. */
function holds(map: DataRecord['map'], key = ''): boolean {
  const value = findEntry(map, key)?.value;
  return value !== undefined && !(value.type === 'map' && value.entries.length === 0);
}
