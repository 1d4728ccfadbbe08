import type { Question, QuestionList } from './question';

/** Reads the list of questions at the address; a list that cannot be read is empty and says why. */
export async function readQuestions(address: string): Promise<QuestionList> {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    if (!response.ok) return { questions: [], problem: `${address}: HTTP ${response.status}` };
    const list: unknown = await response.json();
    if (!Array.isArray(list)) return { questions: [], problem: `${address}: not a list` };
    const questions = list.filter(isQuestion);
    const odd = list.length - questions.length;
    return { questions, problem: odd > 0 ? `${address}: ${odd} of ${list.length} entries are no questions` : null };
  } catch (error) {
    return { questions: [], problem: `${address}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function isQuestion(value: unknown): value is Question {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  const texts = ['name', 'folder', 'folderZh', 'folderEn', 'titleZh', 'titleEn', 'document'];
  return texts.every((field) => typeof entry[field] === 'string') && typeof entry['variables'] === 'object';
}
