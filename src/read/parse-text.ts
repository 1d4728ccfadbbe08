import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Position, Problem } from '../problem.js';
import type { DataFile } from './data-node.js';
import { toDataNode } from './to-data-node.js';

interface Parsed {
  readonly files: DataFile[];
  readonly problems: Problem[];
}

/** After so many faults of syntax the rest follow from the first. */
const mostFaults = 20;

/** Reads the text of one data file as YAML 1.2 without anchors, tags and merges; what is not allowed is a problem with its place. */
export function parseText(file: string, text: string): Parsed {
  const lines = new LineCounter();
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    // Two equal keys are looked for in to-data-node.ts, which takes linear time and names both places.
    uniqueKeys: false,
    prettyErrors: false,
    // With `silent` the library would not tell that there are several documents.
    logLevel: 'error',
  });
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

function toProblem({ code, message, pos }: YAMLError, toPosition: (offset: number) => Position): Problem {
  const at = toPosition(pos[0]);
  if (code === 'MULTIPLE_DOCS')
    return toFault(at, 'The file holds several documents.', 'Write one document a file, without ---.');
  // The library calls itself for each level, so an absurd depth ends its stack; it says so as a fault of the text.
  if (message.includes('call stack'))
    return toFault(at, 'The value is nested too deeply.', 'At most 20 levels are read.');
  const hint = 'Does a text hold a colon or a comma and need quotes? Are the lines indented alike?';
  return toFault(at, `This is not YAML: ${message.replace(/\.$/, '')}.`, hint);
}

function toFault(at: Position, message: string, hint: string): Problem {
  return { rule: 'plain-yaml', level: 'error', at, message, hint };
}
