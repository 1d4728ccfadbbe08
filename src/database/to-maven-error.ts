import { DatabaseError } from './database-error.js';
import type { DatabaseErrorCode } from './database-error.js';

/** What Maven prints when it fails, the surest sign first. */
const reasons: readonly { code: DatabaseErrorCode; sign: RegExp; message: string }[] = [
  {
    code: 'disk-full',
    sign: /No space left on device/i,
    message: 'The disk is full: Maven could not write the Neo4j runtime. Make room and start again.',
  },
  {
    code: 'wrong-java',
    sign: /JAVA_HOME .*not (?:correctly )?(?:set|defined)/i,
    message: 'Maven does not find Java. Set JAVA_HOME to the folder of Java 17 or 21.',
  },
  {
    code: 'no-network',
    sign: /Checksum validation failed/i,
    message:
      'A jar came damaged or without its checksum. Start again; if it stays so, ask who runs the mirror in your Maven settings.',
  },
  {
    code: 'no-network',
    sign: /Could not transfer|Unknown host|Connection refused|timed out|Network is unreachable|offline mode/i,
    message:
      "Maven could not fetch Neo4j: the network or your Maven mirror does not answer. Check the connection, and proxy and mirror in Maven's settings.xml, then start again; what was fetched is kept.",
  },
];

/** Builds the error for a Maven run that failed: the reason found in what it printed, what to do, and its own words. */
export function toMavenError(output: string): DatabaseError {
  const reason = reasons.find(({ sign }) => sign.test(output));
  const message = reason?.message ?? 'Maven could not fetch Neo4j, for the reason below. Mend it and start again.';
  return new DatabaseError(reason?.code ?? 'runtime-incomplete', `${message}\nMaven says: ${readReason(output)}`);
}

/** The first errors without Maven's advice about its own options; without any, the last lines. */
function readReason(output: string): string {
  const lines = output.trim().split('\n');
  const errors = lines.filter((line) =>
    /^\[ERROR\] (?!\[Help|To see the full|Re-run|For more|After correcting)./.test(line),
  );
  return (errors.length > 0 ? errors.slice(0, 2) : lines.slice(-10)).join('\n');
}
