import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Kind, parse, valueFromASTUntyped } from 'graphql';

/** A question worth asking, as a file of operations/ holds it. */
export interface Operation {
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly folder: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** What the answer is, in words. */
  readonly answer: string;
  readonly document: string;
  /** The default values of its variables. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads every question of a folder, in the order of its files; throws an Error that names a file without one named operation. */
export function readOperations(folder: string): Operation[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readOperation(folder, file));
}

function readOperation(folder: string, file: string): Operation {
  const document = readFileSync(join(folder, file), 'utf8');
  const operation = parse(document).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation?.name)
    throw new Error(`${join(folder, file)} holds no named operation; it must begin like "query CitiesTargeting".`);
  const defaults = (operation.variableDefinitions ?? []).filter((variable) => variable.defaultValue !== undefined);
  return {
    name: basename(file, '.graphql'),
    folder: dirname(file),
    titleZh: readComment(document, 'zh'),
    titleEn: readComment(document, 'en'),
    answer: readComment(document, 'answer'),
    document,
    variables: Object.fromEntries(
      defaults.map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue && valueFromASTUntyped(defaultValue),
      ]),
    ),
  };
}

/** The comments before the operation: `# zh: …`. */
function readComment(document: string, key: string): string {
  const line = document.split('\n').find((other) => other.startsWith(`# ${key}:`));
  return line?.slice(key.length + 3).trim() ?? '';
}
