import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { isBoltAnswering } from './ask-bolt.js';
import { DatabaseError } from './database-error.js';
import type { Ports } from './find-ports.js';
import type { Home } from './home.js';
import type { StartedProcess } from './start-process.js';
import { toStartError } from './to-start-error.js';

const patience = 120_000;

interface Start extends Ports {
  readonly home: Home;
}

/** Waits until a just started Neo4j answers Bolt; throws why it died or that it took too long, and leaves no process behind. */
export async function waitUntilReady(start: Start, { child, readPrinted }: StartedProcess): Promise<void> {
  const interrupt = listenForInterrupt();
  try {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      await sleep(100);
      if (child.exitCode !== null || child.signalCode !== null) {
        const how = child.signalCode === null ? `exit code ${child.exitCode ?? 0}` : `signal ${child.signalCode}`;
        throw toStartError(start.home, `Neo4j ended while starting (${how}).`, await readPrinted());
      }
      if (interrupt.came())
        throw new DatabaseError('interrupted', 'Interrupted while Neo4j was starting; it is stopped again.');
      // The port alone could be another Neo4j's that was quicker to take it.
      if (/ Started\.$/m.test(await readPrinted()) && (await isReady(start))) return;
    }
    throw toStartError(start.home, `Neo4j did not answer within ${patience / 1000} s.`, await readPrinted());
  } catch (error) {
    await stopChild(child);
    throw error;
  } finally {
    interrupt.end();
  }
}

/** Waits for a Neo4j that another command is starting or started; throws `start-failed` when it never answers. */
export async function waitForOther(start: Start, isAlive: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    await sleep(100);
    if (await isReady(start)) return true;
    if (!(await isAlive())) return false;
  }
  const message = `The Neo4j of ${start.home.folder} runs but does not answer on port ${start.boltPort} for ${patience / 1000} s. Stop it with \`ai-policy-graph db stop\` and start again; its log is ${start.home.console}.`;
  throw new DatabaseError('start-failed', message);
}

/** Waits too: without the reference this command would be over before its child is. */
async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.ref();
  child.kill('SIGTERM');
  await ended;
}

/** Bolt comes first; Neo4j Browser a moment later. */
async function isReady({ boltPort, httpPort }: Ports): Promise<boolean> {
  if (!(await isBoltAnswering({ host: '127.0.0.1', port: boltPort }))) return false;
  const browser = fetch(`http://127.0.0.1:${httpPort}/`, { signal: AbortSignal.timeout(2000) });
  return browser.then(
    ({ ok }) => ok,
    () => false,
  );
}

/** The child is detached and would outlive a Ctrl-C during its start. */
function listenForInterrupt(): { came: () => boolean; end: () => void } {
  let interrupted = false;
  const onSignal = () => {
    interrupted = true;
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    came: () => interrupted,
    end: () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  };
}
