import type { Question } from './question';

/** Questions of one folder, with its titles. */
export interface Group {
  readonly folder: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly members: readonly Question[];
}

/**
 * Gives the questions that hold every wanted word in name or titles, of their own or of the folder, by folder, in the order of the
 * list; letters of either case and width are equal.
 */
export function groupQuestions(questions: readonly Question[], wanted: string): readonly Group[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    if (!words.every((word) => toText(question).includes(word))) continue;
    groups.set(question.folder, [...(groups.get(question.folder) ?? []), question]);
  }
  return [...groups].map(([folder, members]) => {
    const { folderZh: titleZh = '', folderEn: titleEn = '' } = members[0] ?? {};
    return { folder, titleZh, titleEn, members };
  });
}

function toText({ name, titleZh, titleEn, folder, folderZh, folderEn }: Question): string {
  return fold([name, titleZh, titleEn, folder, folderZh, folderEn].join('\n'));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
