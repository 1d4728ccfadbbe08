import { isBoltAnswering } from './ask-bolt.js';
import type { BoltAddress } from './ask-bolt.js';
import type { DatabaseSettings } from './database.js';
import { isDockerRunning } from './docker.js';
import { toHome } from './home.js';
import { isOurProcess, readInstance } from './instance.js';
import type { Instance } from './instance.js';
import { toBoltAddress } from './open-address.js';

/** What is known of the database of these settings. */
export interface InstanceStatus {
  readonly how: 'address' | 'managed' | 'docker' | 'none';
  /** `starting`: its process runs and does not answer Bolt yet. */
  readonly state: 'running' | 'starting' | 'stopped';
  readonly uri?: string;
  readonly browser?: string;
  readonly pid?: number;
  readonly startedAt?: string;
  readonly home: string;
  readonly logs: string;
  readonly passwordFile: string;
}

/** Reads whether the database runs and where, without starting or stopping anything. */
export async function readInstanceStatus(settings: DatabaseSettings): Promise<InstanceStatus> {
  const home = toHome(settings.home);
  const places = { home: home.folder, logs: home.logs, passwordFile: home.password };
  if (settings.uri !== undefined) {
    const answers = await isBoltAnswering(toBoltAddress(settings.uri), 10_000);
    return { how: 'address', state: answers ? 'running' : 'stopped', uri: settings.uri, ...places };
  }
  const instance = await readInstance(home);
  if (instance === undefined || !(await isAlive(settings, instance)))
    return { how: 'none', state: 'stopped', ...places };

  const bolt: BoltAddress = { host: '127.0.0.1', port: instance.boltPort };
  return {
    how: instance.how,
    state: (await isBoltAnswering(bolt)) ? 'running' : 'starting',
    uri: `bolt://${bolt.host}:${bolt.port}`,
    browser: `http://${bolt.host}:${instance.httpPort}/browser/`,
    ...(instance.pid !== undefined && { pid: instance.pid }),
    startedAt: instance.startedAt,
    ...places,
  };
}

async function isAlive(settings: DatabaseSettings, instance: Instance): Promise<boolean> {
  if (instance.how === 'docker') return isDockerRunning(settings, instance);
  return instance.pid !== undefined && isOurProcess(instance.pid, instance.home);
}
