import type { Evidence } from '../claim.js';
import { fitsSpan, hashText } from './fits-span.js';
import { indexText, type IndexedText } from './index-text.js';
import type { Difference, VerifiedText } from './verification.js';

/** A text as it was read, whether or not its file began with a byte-order mark. */
export interface ReadText {
  readonly text: string;
  readonly mark: boolean;
}

/** What was recorded of a text: its hash, and places in it. */
export interface Recorded {
  readonly sha256: string | undefined;
  readonly evidence: readonly Evidence[];
}

/** The form of a text that offsets are counted in, and by what it differs from the file. */
export interface TextForm {
  readonly text: IndexedText;
  readonly differences: readonly Difference[];
  readonly hash: VerifiedText['hash'];
}

interface Candidate {
  readonly text: string;
  readonly differences: readonly Difference[];
}

const mark = '\uFEFF';

type Step = (text: string) => string;

const steps: readonly [Difference, readonly Step[]][] = [
  ['LINE_ENDS', [(text) => text.replace(/\r\n?/g, '\n'), (text) => text.replace(/\r\n?|\n/g, '\r\n')]],
  ['NORMAL_FORM', [(text) => text.normalize('NFC'), (text) => text.normalize('NFD')]],
  ['LAST_LINE_END', [(text) => text.replace(/[\r\n]+$/, ''), (text) => `${text}\n`]],
];

/**
 * Finds the form in which a text was recorded. The file itself comes first; editors and version control change line ends, the last line
 * end, the byte-order mark and the composition of characters without a person noticing. The recorded hash decides, then the number of
 * spans that fit.
 */
export function findTextForm(read: ReadText, recorded: Recorded): TextForm {
  const found = findByHash(read, recorded);
  const { text, differences } = findBest(found.length > 0 ? found : listCandidates(read), recorded);
  if (recorded.sha256 === undefined) return { text, differences, hash: 'NOT_RECORDED' };
  if (found.length === 0) return { text, differences, hash: 'DIFFERENT' };
  return { text, differences, hash: differences.length === 0 ? 'SAME' : 'SAME_BUT' };
}

/** The file itself, unless all spans or at least two more fit another form: one may fit by chance. */
function findBest(candidates: readonly Candidate[], { evidence }: Recorded) {
  let best: { text: IndexedText; differences: readonly Difference[]; fitting: number } | undefined;
  for (const { text: form, differences } of candidates) {
    const text = indexText(form);
    const fitting = evidence.filter((one) => fitsSpan(text, one)).length;
    const more = best === undefined ? Infinity : fitting - best.fitting;
    if (more >= 2 || (more > 0 && fitting === evidence.length)) best = { text, differences, fitting };
    if (fitting === evidence.length) break;
  }
  if (best === undefined) throw new Error('A text has at least the form in which it was read.');
  return best;
}

/** The forms that have the recorded hash, with or without a byte-order mark before them. */
function findByHash(read: ReadText, { sha256 }: Recorded): Candidate[] {
  if (sha256 === undefined) return [];
  const file = read.mark ? mark + read.text : read.text;
  if (hashText(file) === sha256) return withMarkCounted({ text: read.text, differences: [] }, read.mark);
  for (const { text, differences } of listForms(read.text)) {
    for (const marked of [false, true]) {
      if (hashText(marked ? mark + text : text) !== sha256) continue;
      const all: Difference[] = marked === read.mark ? [...differences] : [...differences, 'BYTE_ORDER_MARK'];
      return withMarkCounted({ text, differences: all }, marked);
    }
  }
  return [];
}

/** Whoever recorded a text that begins with a mark may have counted it as its first character. */
function withMarkCounted(candidate: Candidate, marked: boolean): Candidate[] {
  return marked ? [candidate, { ...candidate, text: mark + candidate.text }] : [candidate];
}

/** Without a mark in the file, offsets that are one too high mean that a character is gone, and nothing is guessed. */
function listCandidates(read: ReadText): Candidate[] {
  const all = listForms(read.text);
  if (!read.mark) return all;
  const marked = all.map(({ text, differences }): Candidate => ({
    text: mark + text,
    differences: [...differences, 'BYTE_ORDER_MARK'],
  }));
  return [...all, ...marked];
}

/** The text as it is, and its other forms, the nearer first, each once. */
function listForms(text: string): Candidate[] {
  let all: Candidate[] = [{ text, differences: [] }];
  for (const [difference, ways] of steps) {
    const changed = ways.flatMap((way) =>
      all.map((form) => ({ text: way(form.text), differences: [...form.differences, difference] })),
    );
    all = [...all, ...changed];
  }
  const unique = new Map<string, Candidate>();
  for (const form of all.sort((one, other) => one.differences.length - other.differences.length))
    if (!unique.has(form.text)) unique.set(form.text, form);
  return [...unique.values()];
}
