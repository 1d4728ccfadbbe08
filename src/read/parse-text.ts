import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Position, Problem } from '../problem.js';
import type { DataFile } from './data-node.js';
import { listMends, listWideBlanks, type WideMark } from './list-mends.js';
import { toDataNode, type ToPosition } from './to-data-node.js';

interface Parsed {
  readonly files: DataFile[];
  readonly problems: Problem[];
}

/** After so many faults of syntax the rest follow from the first. */
const mostFaults = 5;

/** Reads the text of one data file as YAML 1.2 without anchors, tags and merges; what is not allowed is a problem with its place. */
export function parseText(file: string, text: string): Parsed {
  const lines = new LineCounter();
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const document = parseYaml(text, lines);
  const written = toParsed(document, file, toPosition);
  const faults = countFaults(document, written);
  if (faults === 0) return written;
  // With full-width marks read as the half-width ones that are meant, the rest of the file can be judged too.
  const mends = listMends(text).map(({ text: mended, marks, toWritten }) => {
    const again = parseYaml(mended);
    const parsed = toParsed(again, file, (offset) => toPosition(toWritten(offset)));
    return { marks, parsed, faults: countFaults(again, parsed) };
  });
  const [best] = mends.sort((one, other) => one.faults - other.faults);
  const isBetter = best !== undefined && best.faults < faults;
  const { files, problems } = isBetter ? best.parsed : written;
  const wide = isBetter ? best.marks : document.errors.length > 0 ? listWideBlanks(text) : [];
  return { files, problems: [...wide.map((mark) => toWideFault(mark, toPosition(mark.offset))), ...problems] };
}

function parseYaml(text: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    merge: false,
    // Two equal keys are looked for in to-data-node.ts, which takes linear time and names both places.
    uniqueKeys: false,
    prettyErrors: false,
    // With `silent` the library would not tell that there are several documents.
    logLevel: 'error',
  });
}

function countFaults({ errors }: Document.Parsed, { files, problems }: Parsed): number {
  const found = Math.max(errors.length, problems.filter(({ level }) => level === 'error').length);
  return found + files.filter(({ root }) => root.type === 'scalar').length;
}

function toParsed(document: Document.Parsed, file: string, toPosition: ToPosition): Parsed {
  const start = { file, line: 1, column: 1 };
  // The library calls itself for each level, so an absurd depth ends its stack; it says so as a fault of the text.
  if (document.errors.some(({ message }) => message.includes('call stack'))) {
    return refuse([toFault(start, 'The file is nested too deeply.', 'At most 20 levels are read.')]);
  }
  if (document.errors.length > 0) {
    return refuse(document.errors.slice(0, mostFaults).map((error) => toProblem(error, toPosition)));
  }
  if (document.directives.yaml.explicit === true) {
    return refuse([
      toFault(start, 'A %YAML directive is not allowed.', 'Files are read as YAML 1.2; delete the line.'),
    ]);
  }
  if (document.contents === null)
    return refuse([toFault(start, 'The file is empty.', 'Write a record, or delete the file.')]);
  const { root, problems } = toDataNode(document.contents, toPosition);
  return { files: root === undefined ? [] : [{ path: file, root }], problems };
}

function refuse(problems: Problem[]): Parsed {
  return { files: [], problems };
}

function toProblem({ code, message, pos }: YAMLError, toPosition: ToPosition): Problem {
  const at = toPosition(pos[0]);
  if (code === 'MULTIPLE_DOCS')
    return toFault(at, 'The file holds several documents.', 'Write one document a file, without ---.');
  const hint = 'Does a text hold a colon or a comma and need quotes? Are the lines indented alike?';
  return toFault(at, `This is not YAML: ${message.replace(/\.$/, '')}.`, hint);
}

function toWideFault({ wide, narrow, name }: WideMark, at: Position): Problem {
  const words = wide === '\u3000' ? 'A full-width blank (U+3000)' : `A full-width ${name} ("${wide}")`;
  const instead = narrow === ' ' ? 'an ordinary blank' : `\`${narrow}\`${narrow === ':' ? ' and a blank' : ''}`;
  return toFault(
    at,
    `${words} stands where YAML wants a half-width one.`,
    `Write ${instead}, or put the text in quotes.`,
  );
}

function toFault(at: Position, message: string, hint: string): Problem {
  return { rule: 'plain-yaml', level: 'error', at, message, hint };
}
