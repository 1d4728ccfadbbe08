import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFreedonia, freedonia, type Change } from '../check/check-freedonia.js';
import { listFiles, readText } from './list-files.js';

/** A block of a docs page that shows a record: ```yaml good themes.yaml. */
export interface Example {
  readonly page: string;
  /** The heading above it. */
  readonly record: string;
  readonly verdict: string;
  /** The data file in which it would stand. */
  readonly file: string;
  readonly text: string;
  /** What the checker says, by the comments at the end of a bad one. */
  readonly says: readonly string[];
}

/** All examples of the pages that tell how to write records. */
export const examples: readonly Example[] = listFiles()
  .filter((file) => file === 'data/README.md' || /^docs\/how\/write-.*\.md$/.test(file))
  .flatMap(readExamples);

function readExamples(page: string): Example[] {
  let record = '';
  const blocks = readText(page).matchAll(/^## (.*)$|^ *```yaml (good|bad|unseen) (\S+)\n([^]*?)^ *```$/gm);
  return [...blocks].flatMap(([, heading, verdict, file, indented = '']) => {
    record = heading ?? record;
    if (verdict === undefined || file === undefined) return [];
    const text = indented.replaceAll(new RegExp(`^${/^ */.exec(indented)?.[0] ?? ''}`, 'gm'), '');
    const says = [...text.matchAll(/^# (.*)$/gm)].map(([, line = '']) => line);
    return [{ page, record, verdict, file, text, says }];
  });
}

const known = new Set(checkFreedonia().problems.map(({ rule, message }) => `${rule} ${message}`));

/** What the checker says in its file to an example, in a Freedonia that has the whole files which are shown as good. */
export function checkExample(example: Example): string[] {
  const whole = examples.filter((one) => one.verdict === 'good' && isWhole(one));
  const changes = [...whole, example].reduce(
    (texts, one) => texts.set(one.file, addTo(texts.get(one.file), one)),
    new Map<string, string>(),
  );
  const { problems } = checkFreedonia(...[...changes].map(([file, by]): Change => ({ file, replace: '', by })));
  const added = problems.filter(
    ({ rule, message, at }) => at.file === example.file && !known.has(`${rule} ${message}`),
  );
  return added.flatMap(({ message, rule, hint }) => [`${message}  ${rule}`, ...(hint === undefined ? [] : [hint])]);
}

/** Whether a line of the checker is the one that is shown; `…` ends what is cut short. */
export function isShownAs(line: string | undefined, shown: string): boolean {
  return shown.endsWith('…') ? line?.startsWith(shown.slice(0, -1)) === true : line === shown;
}

function isWhole({ text }: Example): boolean {
  return /^(id|source):/m.test(text);
}

/** A part of a file is added to it: to the list of records with which the files of Freedonia end, or to the policy. */
function addTo(text: string | undefined, example: Example): string {
  if (isWhole(example)) return example.text;
  const before = text ?? readFileSync(join(freedonia, example.file), 'utf8');
  return before.trimEnd() + '\n' + (example.file.includes('/') ? example.text : example.text.replace(/^[a-z]+:\n/, ''));
}
