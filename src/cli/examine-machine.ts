import type { DatabaseSettings } from '../database/open-database.js';
import { findJava } from '../database/find-java.js';
import { findRuntime, readRuntimePlan } from '../database/runtime.js';
import type { Finding } from './finding.js';

/** Looks at Node, Java and the Neo4j runtime; with an address of a Neo4j the last two are not needed. */
export async function examineMachine(settings: DatabaseSettings): Promise<Finding[]> {
  const isNeeded = settings.uri === undefined && settings.mode !== 'docker';
  return [
    { what: 'Node', state: 'ok', found: process.version },
    await examineJava(settings, isNeeded),
    await examineRuntime(settings),
  ];
}

async function examineJava({ javaHome }: DatabaseSettings, isNeeded: boolean): Promise<Finding> {
  try {
    const { version, isSupported } = await findJava(javaHome);
    return {
      what: 'Java',
      state: isSupported ? 'ok' : 'note',
      found: `${version}${isSupported ? '' : ', which Neo4j 5.26 does not name among the supported ones'}`,
    };
  } catch (error) {
    return {
      what: 'Java',
      state: isNeeded ? 'fault' : 'note',
      found: error instanceof Error ? error.message : String(error),
    };
  }
}

async function examineRuntime(settings: DatabaseSettings): Promise<Finding> {
  const plan = await readRuntimePlan(settings);
  const runtime = await findRuntime(plan);
  const found =
    runtime === undefined
      ? `${plan.version} is not in ${plan.folder} yet; the first start fetches it`
      : `${plan.version} in ${plan.folder}`;
  return { what: 'Neo4j runtime', state: runtime === undefined ? 'note' : 'ok', found };
}
