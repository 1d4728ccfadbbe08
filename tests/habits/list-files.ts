import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files of the project, with `/`, relative to its folder: tracked ones, and new ones that git does not ignore. */
export function listFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...new Set(output.split('\0'))].filter((file) => file !== '' && existsSync(join(root, file))).sort();
}

/** The text of a file of the project. */
export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Whether a file is a picture, a font or an archive rather than text. */
export function isBinary(file: string): boolean {
  return /\.(png|jpe?g|gif|ico|woff2?|ttf|zip|gz|jar)$/.test(file);
}
