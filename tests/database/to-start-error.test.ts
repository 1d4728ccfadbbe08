import { describe, expect, it } from '@jest/globals';
import { toHome } from '../../src/database/home.js';
import { toStartError } from '../../src/database/to-start-error.js';

describe('a start that fails', () => {
  it.each([
    // As Neo4j 5.26.30 and Java 17 print it.
    ['store-locked', 'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process'],
    [
      'port-taken',
      'Caused by: org.neo4j.configuration.helpers.PortBindException: An error occurred while trying to bind to the socket /127.0.0.1:7687',
    ],
    [
      'out-of-memory',
      'Error occurred during initialization of VM\nCould not reserve enough space for 1048576KB object heap',
    ],
    ['wrong-java', 'Unrecognized option: --add-opens=java.base/java.nio=ALL-UNNAMED'],
    ['disk-full', 'java.io.IOException: No space left on device'],
    ['start-failed', 'Error: Could not find or load main class freedonia.Empty'],
  ])('is told as %s, with the last lines', (code, printed) => {
    const error = toStartError(toHome('/freedonia'), 'Neo4j ended while starting (exit code 1).', printed);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^Neo4j ended while starting \(exit code 1\)\. /);
    expect(error.message).toContain(`\nLast lines of /freedonia/logs/console.log:\n${printed}`);
  });
});
