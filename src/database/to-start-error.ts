import { DatabaseError } from './database-error.js';
import type { DatabaseErrorCode } from './database-error.js';
import type { Home } from './home.js';

interface Reason {
  readonly code: DatabaseErrorCode;
  readonly sign: RegExp;
  readonly message: (home: Home) => string;
}

/** What Neo4j 5.26 and Java print when a start fails, the surest sign first. */
const reasons: readonly Reason[] = [
  {
    code: 'port-taken',
    sign: /Address already in use|BindException|PortBindException/,
    message: () =>
      'A port of Neo4j was taken by another program. Set NEO4J_BOLT_PORT and NEO4J_HTTP_PORT to free ones, or start again.',
  },
  {
    code: 'store-locked',
    sign: /FileLockException|StoreLockException|Lock file has been locked|DatabaseManagementSystem.*lock/i,
    message: (home) =>
      `The store in ${home.data} is used by another Neo4j process (its id may stand in ${home.run}/neo4j.pid). Stop that one, or set AI_POLICY_GRAPH_HOME to another folder.`,
  },
  {
    code: 'wrong-java',
    sign: /UnsupportedClassVersionError|Unsupported Java|Unrecognized (?:VM )?option/,
    message: () => 'This Java cannot run Neo4j 5.26. Install Java 17 or 21, or set JAVA_HOME to its folder.',
  },
  {
    code: 'out-of-memory',
    sign: /OutOfMemoryError|Could not reserve enough space|insufficient memory|Invalid memory configuration|Cannot allocate memory/,
    message: () =>
      'There is not enough memory for Neo4j: it needs 1.5 GB free (heap 1 GB, page cache 256 MB). Close other programs, or use a Neo4j elsewhere with NEO4J_URI.',
  },
  {
    code: 'disk-full',
    sign: /No space left on device/,
    message: (home) =>
      `The disk of ${home.folder} is full. Make room, or set AI_POLICY_GRAPH_HOME to a folder on another disk.`,
  },
];

/** Builds the error for a start that failed: the reason found in what Neo4j printed, what to do, and the last lines. */
export function toStartError(home: Home, what: string, printed: string): DatabaseError {
  const reason = reasons.find(({ sign }) => sign.test(printed));
  const lines = printed.trimEnd().split('\n');
  const tail = lines.filter((line) => !isStackLine(line)).slice(-12);
  const advice = reason?.message(home) ?? `Read ${home.logs}/debug.log for more.`;
  const message = `${what} ${advice}\nLast lines of ${home.console}:\n${tail.join('\n')}`;
  return new DatabaseError(reason?.code ?? 'start-failed', message);
}

/** Where in Neo4j's code it happened helps nobody who starts it; debug.log has it. */
function isStackLine(line: string): boolean {
  return /^\s+(?:at |\.\.\. \d+ more)/.test(line);
}
