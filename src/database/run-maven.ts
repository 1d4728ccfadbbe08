import type { Tell } from './database.js';
import { DatabaseError, isSystemError } from './database-error.js';
import { runCommand } from './run-command.js';
import type { RuntimePlan } from './runtime.js';
import { showProgress } from './show-progress.js';
import { toMavenError } from './to-maven-error.js';

/** Checks that `mvn` can be run; throws `no-maven`. */
export async function checkMaven(): Promise<void> {
  try {
    await runCommand('mvn', ['--version']);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT', 'EACCES', 'ENOTDIR')) throw error;
    const message =
      'Maven is missing: "mvn" is not on the path, and the Neo4j runtime is not in the cache yet. Install Maven 3.6 or newer; it is needed once.';
    throw new DatabaseError('no-maven', message, error);
  }
}

/** Copies the jars that the pom asks for into a folder, with the user's own Maven and its settings; throws why it could not. */
export async function runMaven(plan: RuntimePlan, lib: string, tell: Tell): Promise<void> {
  const progress = showProgress(plan.jars, tell);
  let fetched = 0;
  let copied = 0;
  const onLine = (line: string) => {
    if (isJarOfNeo4j(line)) fetched += 1;
    if (line.includes('Copying ')) copied += 1;
    progress.show(Math.min(Math.max(fetched, copied), plan.jars));
  };

  // A jar that was damaged on its way is an error, not a warning; and a failed download is tried again, not remembered for a day.
  const options = [
    '--batch-mode',
    '--strict-checksums',
    '--update-snapshots',
    '--file',
    plan.pom,
    `-Druntime.lib=${lib}`,
  ];
  try {
    const { code, output } = await runCommand('mvn', [...options, 'process-resources'], { onLine });
    if (code !== 0) throw toMavenError(output);
  } finally {
    progress.end();
  }
}

/** Jars that Maven fetches for its own plugin are not counted. */
function isJarOfNeo4j(line: string): boolean {
  return /Downloaded .*\.jar/.test(line) && !/\/org\/(apache\/maven|codehaus|eclipse\/sisu|sonatype)\//.test(line);
}
