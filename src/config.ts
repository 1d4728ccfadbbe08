import { fileURLToPath } from 'node:url';
import dotenv from 'dotenv';
import envPaths from 'env-paths';
import { z } from 'zod';
import { UsageError } from './problem.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every setting, with what it means and its default; `.env.example` lists the same. */
const settings = z.object({
  /** Address of a Neo4j to use; without it a database is started here. */
  NEO4J_URI: z.string().optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  /** How to get a database where no address is set: `auto`, `managed` (Java and Maven) or `docker`. */
  NEO4J_MODE: z.enum(['auto', 'managed', 'docker']).default('auto'),
  /** Folder of the managed database: its data, logs, configuration and password. */
  AI_POLICY_GRAPH_HOME: z.string().default(`${root}.neo4j`),
  /** Folder shared by all checkouts, for the Neo4j runtime. */
  AI_POLICY_GRAPH_CACHE: z.string().default(envPaths('ai-policy-graph', { suffix: '' }).cache),
  NEO4J_BOLT_PORT: z.coerce.number().int().min(1).max(65535).default(7687),
  NEO4J_HTTP_PORT: z.coerce.number().int().min(1).max(65535).default(7474),
  /** Folder of the Java that runs the managed database; without it the `java` on the path. */
  JAVA_HOME: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

/** The settings of this run. */
export interface Config {
  /** Folder of the package: schema/, cypher/, operations/, neo4j/, data/ and web/ stand in it. */
  readonly root: string;
  readonly neo4j: {
    readonly uri: string | undefined;
    readonly user: string;
    readonly password: string | undefined;
    readonly database: string;
    readonly mode: 'auto' | 'managed' | 'docker';
    readonly home: string;
    readonly cache: string;
    readonly boltPort: number;
    readonly httpPort: number;
    readonly javaHome?: string | undefined;
  };
  readonly server: { readonly host: string; readonly port: number; readonly logLevel: string };
}

/** Reads the environment and `.env`, once; throws a UsageError that names each setting that is wrong and what is allowed. */
export function readConfig(): Config {
  dotenv.config({ path: `${root}.env`, quiet: true });
  const filled = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(filled);
  if (!parsed.success) throw new UsageError(`Settings are wrong:\n${z.prettifyError(parsed.error)}\nSee .env.example.`);
  return toConfig(parsed.data);
}

function toConfig(set: z.infer<typeof settings>): Config {
  return {
    root,
    neo4j: {
      uri: set.NEO4J_URI,
      user: set.NEO4J_USER,
      password: set.NEO4J_PASSWORD,
      database: set.NEO4J_DATABASE,
      mode: set.NEO4J_MODE,
      home: set.AI_POLICY_GRAPH_HOME,
      cache: set.AI_POLICY_GRAPH_CACHE,
      boltPort: set.NEO4J_BOLT_PORT,
      httpPort: set.NEO4J_HTTP_PORT,
      javaHome: set.JAVA_HOME,
    },
    server: { host: set.HOST, port: set.PORT, logLevel: set.LOG_LEVEL },
  };
}
