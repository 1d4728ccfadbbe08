/** A fault in a text, with the offset at which it stands. */
export interface TextFault {
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** Control characters but tab and line ends, and those that turn the direction of text, which make a line read otherwise than it is stored. */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]|\r(?!\n)/u;

const largestFile = 50_000_000;

/** More marks than this cannot be a file that a person wrote, and would fill the memory when parsed. */
const mostMarks = 500_000;

/** The text of a data file, or why it cannot be read as one: too large, not UTF-8, forbidden characters. */
export function decodeText(bytes: Uint8Array): string | TextFault {
  if (bytes.length > largestFile) {
    return toFault('file-size', `The file has ${bytes.length} bytes.`, `At most ${largestFile} are read.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return toFault('utf-8', 'The file is not UTF-8.', 'Save it in UTF-8.');
  }
  return findForbidden(text) ?? findExcess(bytes) ?? text;
}

/** The first character of a text that is not allowed in a data file. */
export function findForbidden(text: string): TextFault | undefined {
  const found = forbidden.exec(text) ?? /\p{Surrogate}/u.exec(text);
  if (found === null) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    offset: found.index,
    rule: 'plain-text',
    message: `The character U+${code} is not allowed.`,
    hint: 'Control characters and marks that turn the direction of text hide what a line says; delete it.',
  };
}

function findExcess(bytes: Uint8Array): TextFault | undefined {
  let marks = 0;
  for (const byte of bytes)
    if (byte === 0x0a || byte === 0x2c || byte === 0x5b || byte === 0x7b || byte === 0x3a) marks += 1;
  if (marks <= mostMarks) return undefined;
  return toFault(
    'file-size',
    `The file has ${marks} lines, commas, colons and brackets.`,
    `At most ${mostMarks} are read; split the file.`,
  );
}

function toFault(rule: string, message: string, hint: string): TextFault {
  return { offset: 0, rule, message, hint };
}
