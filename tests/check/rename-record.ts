/** Gives a record a new id in the file that writes it, with the old one under `formerIds`; every file that names it stays as it is. */
export function renameRecord(texts: ReadonlyMap<string, string>, id: string, to: string): Map<string, string> {
  const short = id.split('/').at(-1) ?? id;
  const owner = `${id.split('/')[0] ?? id}.yaml`;
  const renamed = new Map<string, string>();
  let found = 0;
  for (const [path, text] of texts) {
    const mayStandHere = !id.includes('/') || path.endsWith(`/${owner}`);
    const parts = mayStandHere ? splitAtId(text, short) : undefined;
    if (parts === undefined) renamed.set(path, text);
    else {
      found += 1;
      renamed.set(
        path.endsWith(`/${id}.yaml`) ? path.replace(`${id}.yaml`, `${to}.yaml`) : path,
        write(parts, short, to),
      );
    }
  }
  if (found !== 1) throw new Error(`"${id}" is written in ${found} files.`);
  return renamed;
}

interface Parts {
  readonly before: string;
  readonly indent: string;
  readonly after: string;
}

function splitAtId(text: string, id: string): Parts | undefined {
  const match = new RegExp(`^([ ]*(?:- )?\\{?)id: ${id}(?=[,\\n])`, 'm').exec(text);
  if (match === null) return undefined;
  const [whole, indent = ''] = match;
  return {
    before: text.slice(0, match.index) + indent,
    indent: indent.replace('-', ' '),
    after: text.slice(match.index + whole.length),
  };
}

function write({ before, indent, after }: Parts, id: string, to: string): string {
  const known = /^\n *formerIds: \[/.exec(after);
  if (known !== null) return `${before}id: ${to}${known[0]}${id}, ${after.slice(known[0].length)}`;
  const separator = indent.endsWith('{') ? ', ' : `\n${indent}`;
  return `${before}id: ${to}${separator}formerIds: [${id}]${after}`;
}
