import type { Store } from '../../src/store/connect.js';
import type { Question } from '../questions.js';
import { openProfiled, type Profile } from './open-profiled.js';

/** Asks every question of the graph as it is, and gives what each did. */
export async function measureQuestions(
  root: string,
  store: Store,
  questions: readonly Question[],
): Promise<ReadonlyMap<Question, Profile>> {
  const graph = await openProfiled(root, store);
  const measured = new Map<Question, Profile>();
  try {
    for (const question of questions) measured.set(question, await measure(question));
  } finally {
    await graph.close();
  }
  return measured;

  async function measure({ query, asked, document, variables = {} }: Question): Promise<Profile> {
    try {
      return await graph.profile({ query: document, variables });
    } catch (cause) {
      throw new Error(`${query} (${asked}) was not answered: ${String(cause)}`, { cause });
    }
  }
}
