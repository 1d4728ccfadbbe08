import ts from 'typescript';
import { listFiles, readText } from './list-files.js';
import { allRules } from '../../src/check/rules/all-rules.js';

/** Ids of all rules whose problems a person may see: those of all-rules.ts, and those that reading itself names. */
export function listRules(): string[] {
  const named = listFiles()
    .filter((file) => /^src\/(read|check)\/.*\.ts$/.test(file))
    .flatMap(readRuleNames);
  return [...new Set([...allRules.map(({ id }) => id), ...named])].sort();
}

/** Texts that stand as `rule: 'known-field'`, as the default of a parameter `rule`, or as an argument that looks like an id. */
function readRuleNames(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && isRuleName(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readText(file), ts.ScriptTarget.Latest, true));
  return found;
}

function isRuleName({ text, parent }: ts.StringLiteralLike): boolean {
  if (ts.isPropertyAssignment(parent) || ts.isParameter(parent)) return parent.name.getText() === 'rule';
  return ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text);
}
