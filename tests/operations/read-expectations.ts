/** What a question's file says of its answer: `# expect: cities[].id = ["shenzhen"]` or `# expect: count(policies) = 100`. */
export interface Expectation {
  readonly path: string;
  readonly count: boolean;
  readonly value: unknown;
}

/** Reads the `# expect:` lines of a question; throws an Error that shows a line it cannot read. */
export function readExpectations(document: string): Expectation[] {
  return document
    .split('\n')
    .filter((line) => line.startsWith('# expect:'))
    .map(readExpectation);
}

function readExpectation(line: string): Expectation {
  const match = /^# expect: (?:count\((?<counted>[^)]*)\)|(?<path>[^ ]+)) = (?<value>.+)$/.exec(line);
  if (!match?.groups) throw new Error(`"${line}" is not of the form "# expect: <path> = <JSON>".`);
  const { counted, path, value } = match.groups;
  return { path: counted ?? path ?? '', count: counted !== undefined, value: JSON.parse(value ?? '') as unknown };
}

/** The value at a path of an answer: dotted field names, `[]` for every item of a list. */
export function findValue(data: unknown, { path, count }: Expectation): unknown {
  const values = path
    .split('.')
    .reduce<unknown[]>((found, step) => found.flatMap((value) => takeStep(value, step)), [data]);
  const value = path.includes('[]') ? values : values[0];
  return count && Array.isArray(value) ? value.length : value;
}

function takeStep(value: unknown, step: string): unknown[] {
  const name = step.replace('[]', '');
  const field = value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[name] : undefined;
  return step.endsWith('[]') && Array.isArray(field) ? (field as unknown[]) : [field];
}
