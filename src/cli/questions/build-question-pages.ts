import type { Operation } from '../../serve/http/read-operations.js';
import { toTables } from '../to-table.js';
import { formatMarkdownTable } from './format-markdown-table.js';
import { groupByFolder, type Group } from './group-by-folder.js';
import { leaveOutChanging } from './leave-out-changing.js';
import { listVariables } from './list-variables.js';
import { toPlainDocument } from './to-plain-document.js';

/** A page of `docs/questions`. */
export interface Page {
  /** Its name in that folder. */
  readonly file: string;
  readonly text: string;
}

const origin =
  'Written by `node scripts/write-question-pages.js` from `operations/` and the facts of `data/`; a test compares it.';

/** Builds the pages of the book of questions: one for each folder, with the answers by the names of their questions, and the list of all. */
export function buildQuestionPages(operations: readonly Operation[], answers: ReadonlyMap<string, unknown>): Page[] {
  const groups = groupByFolder(operations);
  return [
    { file: 'README.md', text: formatIndex(groups, operations.length) },
    ...groups.map((group) => ({ file: `${group.folder}.md`, text: formatGroup(group, answers) })),
  ];
}

function formatIndex(groups: readonly Group[], count: number): string {
  const lists = groups.map(({ folder, titles, members }) => {
    const items = members.map(({ name, titleZh, titleEn }) => `- [${titleZh}](${folder}.md#${name})\n  ${titleEn}`);
    return `## ${titles}\n\n${items.join('\n')}\n`;
  });
  const head = `# Questions · 问题\n\n${count} questions that the graph answers, each with its answer on the shipped facts.\n${origin}\n`;
  return [head, ...lists].join('\n');
}

function formatGroup({ titles, members }: Group, answers: ReadonlyMap<string, unknown>): string {
  const head = `# ${titles}\n\n[All questions](README.md). ${origin}\n`;
  return [head, ...members.map((member) => formatQuestion(member, answers.get(member.name)))].join('\n');
}

function formatQuestion(operation: Operation, given: unknown): string {
  const { answer, leftOut } = leaveOutChanging(operation.document, given);
  const parts = [
    `## ${operation.name}`,
    `**${operation.titleZh}**<br>\n**${operation.titleEn}**`,
    operation.answer,
    ...formatVariables(operation),
    ...toTables(answer).map(formatMarkdownTable),
    ...(leftOut.length === 0 ? [] : [`Not shown, because it changes with each import: \`${leftOut.join('`, `')}\`.`]),
    `<details><summary>GraphQL</summary>\n\n\`\`\`graphql\n${toPlainDocument(operation)}\n\`\`\`\n\n</details>`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function formatVariables({ document }: Operation): string[] {
  const rows = listVariables(document).map(
    ({ name, type, preset }) => `| \`${name}\` | \`${type}\` | ${preset === undefined ? '–' : `\`${preset}\``} |`,
  );
  return rows.length === 0 ? [] : [['| Variable | Type | Default |', '| --- | --- | --- |', ...rows].join('\n')];
}
