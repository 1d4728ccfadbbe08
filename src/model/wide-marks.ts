/** Full-width marks that a Chinese input method writes where YAML wants the half-width one, and what they are called. */
const marks: readonly (readonly [wide: string, narrow: string, name: string])[] = [
  ['：', ':', 'colon'],
  ['，', ',', 'comma'],
  ['【', '[', 'bracket'],
  ['】', ']', 'bracket'],
  ['［', '[', 'bracket'],
  ['］', ']', 'bracket'],
  ['（', '[', 'bracket'],
  ['）', ']', 'bracket'],
  ['｛', '{', 'brace'],
  ['｝', '}', 'brace'],
  ['「', '"', 'quote'],
  ['」', '"', 'quote'],
  ['“', '"', 'quote'],
  ['”', '"', 'quote'],
  ['‘', "'", 'quote'],
  ['’', "'", 'quote'],
  ['\u3000', ' ', 'blank'],
];

/** What YAML wants in place of a full-width mark, and the mark's name; undefined for any other character. */
export function findNarrowMark(wide: string): { narrow: string; name: string } | undefined {
  const [, narrow, name] = marks.find(([mark]) => mark === wide) ?? [];
  return narrow === undefined || name === undefined ? undefined : { narrow, name };
}

/** Tells which full-width marks of a text that should be an id, a word or a list may be meant as YAML; empty where there are none. */
export function hintAtWideMarks(text: string): string {
  const found = [...new Set(text)].flatMap((character) => {
    const mark = findNarrowMark(character);
    return mark === undefined ? [] : [`"${character}" is a full-width ${mark.name}; is ${mark.narrow} meant?`];
  });
  return found.map((sentence) => `${sentence} `).join('');
}
