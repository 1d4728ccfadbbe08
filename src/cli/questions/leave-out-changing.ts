import { Kind, parse, visit } from 'graphql';

/** What differs between two imports of the same files, or with every new fact; no page can state it. */
const changing: ReadonlySet<string> = new Set(['dataVersion', 'recordedOn', 'retractedOn']);

/** An answer without what changes by itself, and the names under which the document asked for that. */
export interface LastingAnswer {
  readonly answer: unknown;
  readonly leftOut: readonly string[];
}

/** Leaves out of an answer what depends on the day of the import, whatever alias the document gives it. */
export function leaveOutChanging(document: string, answer: unknown): LastingAnswer {
  const names = new Set<string>();
  visit(parse(document), {
    [Kind.FIELD]: ({ name, alias }) => {
      if (changing.has(name.value)) names.add(alias?.value ?? name.value);
    },
  });
  return { answer: leaveOut(answer, names), leftOut: [...names] };
}

function leaveOut(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => leaveOut(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, leaveOut(part, names)]));
}
