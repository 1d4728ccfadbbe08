import { findNarrowMark } from '../model/wide-marks.js';

/** A full-width mark that stands where YAML wants a half-width one. */
export interface WideMark {
  readonly offset: number;
  readonly wide: string;
  readonly narrow: string;
  readonly name: string;
}

/** A text with some full-width marks written half-width. */
export interface Mend {
  readonly text: string;
  readonly marks: readonly WideMark[];
  /** From a place in the mended text to the place in the written one. */
  readonly toWritten: (offset: number) => number;
}

const key = String.raw`["']?[A-Za-z][A-Za-z0-9_-]*["']?\s*`;
const start = String.raw`(?:^\s*(?:- +)*|[:：] *|- +|[[{,，【［（｛]\s*)`;
const end = String.raw`(?=\s*(?:$|[,，\]}】］）｝]))`;

/** Where structure may be meant. Chinese texts are full of these marks, so a mend counts only if YAML reads the text better with it. */
const places = {
  separators: [
    new RegExp(String.raw`(?:^\s*(?:- +)*|[[{,，【［（｛]\s*)${key}(?<mark>：)`, 'gu'),
    new RegExp(String.raw`(?<mark>，)(?=\s*${key}[:：])`, 'gu'),
    /(?<=[A-Za-z0-9\]}"'】］）｝])\s*(?<mark>，)(?=\s*[A-Za-z0-9[{"'【［（｛])/gu,
  ],
  blanks: [/^ *(?<mark>\u3000)/gu, /[:：,，-] *(?<mark>\u3000)/gu],
  brackets: [
    new RegExp(String.raw`${start}(?<mark>[【［｛])`, 'gu'),
    new RegExp(String.raw`(?<mark>[】］｝])${end}`, 'gu'),
    // A text may begin with these; they are meant as YAML only where they hold the whole value.
    ...['（）', '「」', '“”', '‘’'].flatMap(([open = '', close = '']) => [
      new RegExp(String.raw`${start}(?<mark>${open})(?=[^${open}${close}]*${close}${end})`, 'gu'),
      new RegExp(String.raw`(?<=${start}${open}[^${open}${close}]*)(?<mark>${close})${end}`, 'gu'),
    ]),
  ],
};

/** Full-width blanks where a line, a key or a value begins: YAML takes them for letters. */
export function listWideBlanks(text: string): WideMark[] {
  return findMarks(text, places.blanks);
}

/** The ways to write the full-width marks of a text half-width, the most thorough first; empty where it has none. */
export function listMends(text: string): Mend[] {
  const { separators, blanks, brackets } = places;
  return [[...separators, ...blanks, ...brackets], [...separators, ...blanks], separators, brackets]
    .map((patterns) => findMarks(text, patterns))
    .filter((marks) => marks.length > 0)
    .map((marks) => mend(text, marks));
}

function findMarks(text: string, patterns: readonly RegExp[]): WideMark[] {
  const found = new Map<number, WideMark>();
  let start = 0;
  for (const line of text.split('\n')) {
    const open = hideQuoted(line);
    for (const match of patterns.flatMap((pattern) => [...open.matchAll(pattern)])) {
      const wide = match.groups?.mark ?? '';
      const offset = start + match.index + match[0].lastIndexOf(wide);
      const mark = findNarrowMark(wide);
      if (mark !== undefined) found.set(offset, { offset, wide, ...mark });
    }
    start += line.length + 1;
  }
  return [...found.values()].sort((one, other) => one.offset - other.offset);
}

/** Quoted texts and remarks may hold any mark; a filler keeps the places of what stands behind them. */
function hideQuoted(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:^|\s)#.*$/gu, (hidden) => 'q'.repeat(hidden.length));
}

function mend(text: string, marks: readonly WideMark[]): Mend {
  const inserted: number[] = [];
  let mended = '';
  let end = 0;
  for (const { offset, wide, narrow } of marks) {
    mended += text.slice(end, offset) + narrow;
    end = offset + wide.length;
    // Unlike its full-width form, a colon needs a blank behind it.
    if (narrow !== ':' || /\s/u.test(text[end] ?? '\n')) continue;
    mended += ' ';
    inserted.push(mended.length);
  }
  return {
    text: mended + text.slice(end),
    marks,
    toWritten: (offset) => offset - inserted.filter((place) => place <= offset).length,
  };
}
