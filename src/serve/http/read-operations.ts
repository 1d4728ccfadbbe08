import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import { readTopics, type Topic } from './read-topics.js';

/** A question worth asking, as a file of operations/ holds it. */
export interface Operation {
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly folder: string;
  /** Titles of its folder. */
  readonly folderZh: string;
  readonly folderEn: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** What the answer is, in words. */
  readonly answer: string;
  readonly document: string;
  /** The default values of its variables. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Reads every question of a folder, by topic, then in the order of its files; throws an Error that names a file without one named
 * operation, a folder without a title, or two files of one name.
 */
export function readOperations(folder: string): Operation[] {
  const topics = readTopics(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  refuseEqualNames(files);
  return files
    .sort()
    .map((file) => ({ file, topic: findTopic(topics, dirname(file)) }))
    .sort((one, other) => one.topic.place - other.topic.place)
    .map(({ file, topic }) => readOperation(join(folder, file), topic));
}

function refuseEqualNames(files: readonly string[]): void {
  const known = new Map<string, string>();
  for (const file of files) {
    const other = known.get(basename(file));
    if (other !== undefined) throw new Error(`Two questions have one name: ${other} and ${file}. \`ask\` needs two.`);
    known.set(basename(file), file);
  }
}

function findTopic(topics: ReadonlyMap<string, Topic>, folder: string): Topic {
  const topic = topics.get(folder);
  if (topic) return topic;
  throw new Error(
    `operations/topics.yaml has no titles for the folder "${folder}". Add "${folder}: { zh: …, en: … }".`,
  );
}

function readOperation(path: string, { folder, zh, en }: Topic): Operation {
  const document = readFileSync(path, 'utf8');
  const operation = parse(document).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation?.name)
    throw new Error(`${path} holds no named operation; it must begin like "query CitiesTargeting".`);
  const defaults = (operation.variableDefinitions ?? []).filter((variable) => variable.defaultValue !== undefined);
  return {
    name: basename(path, '.graphql'),
    folder,
    folderZh: zh,
    folderEn: en,
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
