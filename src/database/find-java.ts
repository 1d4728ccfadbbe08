import path from 'node:path';
import { DatabaseError, isSystemError } from './database-error.js';
import { runCommand } from './run-command.js';
import type { CommandResult } from './run-command.js';

const supported = [17, 21];

/** A Java that can run Neo4j. */
export interface Java {
  readonly command: string;
  readonly version: number;
  /** Whether Neo4j 5.26 names this version among the supported ones. */
  readonly isSupported: boolean;
}

/** Finds Java 17 or newer: `JAVA_HOME` first, then the path; throws `no-java` or `wrong-java`. */
export async function findJava(javaHome?: string): Promise<Java> {
  const command = javaHome === undefined ? 'java' : path.join(javaHome, 'bin', 'java');
  const { output } = await askJava(command);
  const version = toVersion(output);
  if (version === undefined || version < 17) throw wrongJava(command, output);

  const home = /^\s*java\.home = (.+)$/m.exec(output)?.[1];
  return {
    command: home === undefined ? command : path.join(home, 'bin', 'java'),
    version,
    isSupported: supported.includes(version),
  };
}

async function askJava(command: string): Promise<CommandResult> {
  try {
    return await runCommand(command, ['-XshowSettings:properties', '-version']);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT', 'EACCES', 'ENOTDIR')) throw error;
    const message = `Java is missing: "${command}" cannot be run. Install Java 17 or 21 (a JRE is enough), or set JAVA_HOME to its folder.`;
    throw new DatabaseError('no-java', message, error);
  }
}

/** `17.0.15` is 17, `21-ea` is 21, and the old form `1.8.0_402` is 8. */
function toVersion(output: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return found === undefined ? undefined : Number(found);
}

function wrongJava(command: string, output: string): DatabaseError {
  const found = /version "([^"]+)"/.exec(output)?.[1] ?? output.trim().split('\n')[0] ?? '';
  const message = `Java is too old: "${command}" is version ${found || 'unknown'}; Neo4j 5.26 needs 17 or 21. Install one of them, or set JAVA_HOME to its folder.`;
  return new DatabaseError('wrong-java', message);
}
