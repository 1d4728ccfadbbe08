import { randomBytes } from 'node:crypto';
import { access, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { DatabaseSettings } from './database.js';
import { DatabaseError } from './database-error.js';
import type { Java } from './find-java.js';
import { writeSecret } from './home.js';
import type { Home } from './home.js';
import { runCommand } from './run-command.js';
import type { Runtime } from './runtime.js';

/** What runs Neo4j's programs. */
export interface Tools {
  readonly java: Java;
  readonly runtime: Runtime;
}

/** The password in force, and the file it is kept in when it was not given by NEO4J_PASSWORD. */
export interface Password {
  readonly password: string;
  readonly passwordFile?: string;
}

/** Gives NEO4J_PASSWORD, else the kept password, else makes and keeps a new one; throws when the database was made with one that is lost. */
export async function readPassword(home: Home, settings: DatabaseSettings, isNew: boolean): Promise<Password> {
  if (settings.password !== undefined) return { password: settings.password };

  const kept = (await readFile(home.password, 'utf8').catch(() => '')).trim();
  if (kept !== '') return { password: kept, passwordFile: home.password };
  if (!isNew) throw lostPassword(home);

  const password = randomBytes(18).toString('hex');
  await writeSecret(home.password, `${password}\n`);
  return { password, passwordFile: home.password };
}

/** Whether no password has been set in this home yet: Neo4j keeps its users in data/dbms, and the first one in auth.ini. */
export async function isHomeNew(home: Home): Promise<boolean> {
  const places = [path.join(home.data, 'databases', 'system'), path.join(home.data, 'dbms', 'auth.ini')];
  const found = await Promise.all(
    places.map((place) =>
      access(place).then(
        () => true,
        () => false,
      ),
    ),
  );
  return !found.includes(true);
}

/** Sets the password of a database that has never been started; throws with what Neo4j's tool says. */
export async function writeInitialPassword(home: Home, { java, runtime }: Tools, password: string): Promise<void> {
  // The tool takes the password as an argument only, and arguments stand in the machine's process list. Java reads
  // arguments from a file too, so the list shows the name of a file that is ours alone and lives for a second.
  const file = path.join(home.run, 'set-password.args');
  const quoted = `"${password.replace(/["\\]/g, '\\$&')}"`;
  await writeSecret(file, `org.neo4j.cli.AdminTool dbms set-initial-password -- ${quoted}\n`);
  try {
    const env = { NEO4J_HOME: home.folder, NEO4J_CONF: home.conf };
    const { code, output } = await runCommand(java.command, ['-cp', path.join(runtime.lib, '*'), `@${file}`], { env });
    if (code !== 0)
      throw new DatabaseError(
        'wrong-password',
        `Neo4j does not take this password; NEO4J_PASSWORD needs 8 characters or more.\n${output}`,
      );
  } finally {
    await rm(file, { force: true });
  }
}

function lostPassword(home: Home): DatabaseError {
  const message = `The password of the database in ${home.folder} is not known: ${home.password} is missing. Set NEO4J_PASSWORD to the one it was made with, or remove ${home.data} to begin with an empty database.`;
  return new DatabaseError('no-password', message);
}
