/** Something that nobody should do to the graph: a statement that does it and returns, as `id`, what must be reported. */
export interface Fault {
  readonly fault: string;
  readonly invariant: string;
  readonly statement: string;
}

/** Lists faults that break one invariant. */
export function breaking(invariant: string, statements: Readonly<Record<string, string>>): readonly Fault[] {
  return Object.entries(statements).map(([fault, statement]) => ({ fault, invariant, statement }));
}
