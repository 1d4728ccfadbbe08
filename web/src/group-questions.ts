import type { Question } from './question';

/** Gives the questions that hold every wanted word in name, title or folder, by folder, in the order of the list. */
export function groupQuestions(
  questions: readonly Question[],
  wanted: string,
): readonly (readonly [folder: string, members: readonly Question[]])[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const text = [question.name, question.titleZh, question.titleEn, question.folder].join(' ').toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    groups.set(question.folder, [...(groups.get(question.folder) ?? []), question]);
  }
  return [...groups];
}
