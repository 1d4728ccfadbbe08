import ts from 'typescript';
import { readText } from './list-files.js';

/** A text written in a source file: a string, or the fixed parts of a template joined by `…`. */
export interface Literal {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Reads every string and template of a TypeScript file; comments and names are not among them. */
export function readLiterals(file: string): Literal[] {
  const source = ts.createSourceFile(file, readText(file), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    const text = toText(node);
    if (text !== undefined) {
      found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function toText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…');
}
