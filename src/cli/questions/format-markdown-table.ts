import stringWidth from 'string-width';
import type { Table } from '../to-table.js';

/** How much of an answer a page shows: a reader wants to see its form, and asks for the rest. */
const mostRows = 10;
const widest = 60;

/** A table as Markdown: the first rows, long cells cut with `…`, and a line that tells how many rows are not shown. */
export function formatMarkdownTable({ columns, rows, title }: Table): string {
  if (title !== undefined) return `\`${title}\`:\n\n${formatMarkdownTable({ columns, rows })}`;
  if (rows.length === 0) return 'The answer is empty.';
  const lines = [columns, columns.map(() => '---'), ...rows.slice(0, mostRows).map((row) => row.map(toCell))];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`.replaceAll(/ {2,}\|/g, ' |')).join('\n');
  const rest = rows.length - mostRows;
  return rest > 0 ? `${table}\n\n… and ${rest} more ${rest === 1 ? 'row' : 'rows'}.` : table;
}

function toCell(text: string): string {
  return shorten(text.replaceAll(/\s+/g, ' ')).replaceAll(/[\\|<*`[\]]/g, '\\$&');
}

/** An address cut short would lead nowhere. */
function shorten(text: string): string {
  if (stringWidth(text) <= widest || /^https?:\/\/\S+$/.test(text)) return text;
  let kept = '';
  for (const letter of text) {
    if (stringWidth(kept + letter) > widest - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
