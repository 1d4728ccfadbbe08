import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A folder of questions with its titles. */
export interface Topic {
  readonly folder: string;
  readonly zh: string;
  readonly en: string;
  /** Where it stands among the folders. */
  readonly place: number;
}

const form = z.record(z.string(), z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }));

/** Reads `topics.yaml` of the folder of questions: the topics by their folders; throws an Error that names what has not the form. */
export function readTopics(folder: string): Map<string, Topic> {
  const file = join(folder, 'topics.yaml');
  const { data, error } = form.safeParse(parse(readFileSync(file, 'utf8')));
  if (error) throw new Error(`${file}: ${z.prettifyError(error)}`);
  return new Map(Object.entries(data).map(([name, titles], place) => [name, { folder: name, ...titles, place }]));
}
