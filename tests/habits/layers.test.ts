import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import ts from 'typescript';
import { buildRules, stages } from './import-rule.js';
import { listFiles, readText, root } from './list-files.js';

describe('the layers', () => {
  let result: ICruiseResult;

  beforeAll(async () => {
    const { output } = await cruise(['src', 'web/src'], {
      baseDir: root,
      validate: true,
      ruleSet: buildRules(),
      tsPreCompilationDeps: 'specify',
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^web/dist/' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    });
    result = output as ICruiseResult;
  });

  it('are seen: every file of src and web/src is among those looked at', () => {
    const seen = new Set(result.modules.map((module) => module.source));
    const missed = listFiles().filter((file) => /^(src|web\/src)\/.*\.tsx?$/.test(file) && !seen.has(file));
    expect(missed).toEqual([]);
  });

  it('import only from where the table allows, and never in a loop', () => {
    const violations = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
    expect(violations).toEqual([]);
  });

  it('are the folders of src, and no others', () => {
    const known = stages.map((stage) => stage.name);
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('leave the environment to src/config.ts', () => {
    const files = listFiles().filter((file) => /^src\/.*\.ts$/.test(file) && file !== 'src/config.ts');
    expect(files.filter(readsEnvironment)).toEqual([]);
  });
});

function readsEnvironment(file: string): boolean {
  const isEnvironment = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'process' && node.name.text === 'env') ||
    (ts.forEachChild(node, (child) => isEnvironment(child) || undefined) ?? false);
  return isEnvironment(ts.createSourceFile(file, readText(file), ts.ScriptTarget.Latest, true));
}
