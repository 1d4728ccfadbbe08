import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from './settings.js';

const text = readFileSync(`${root}docker-compose.yml`, 'utf8');
const { services, volumes } = z
  .object({
    services: z.object({
      neo4j: z.object({
        image: z.string(),
        environment: z.record(z.string(), z.string()),
        ports: z.array(z.string()),
        volumes: z.array(z.string()),
        healthcheck: z.object({ test: z.array(z.string()), interval: z.string(), retries: z.number() }),
      }),
    }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(text));

describe('docker-compose.yml', () => {
  it('has no default password: it stops with a sentence when none is given', () => {
    expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it('publishes its ports on loopback only', () => {
    expect(services.neo4j.ports).toEqual([
      '127.0.0.1:${NEO4J_BOLT_PORT:-7687}:7687',
      '127.0.0.1:${NEO4J_HTTP_PORT:-7474}:7474',
    ]);
  });

  it('says when it is healthy', () => {
    expect(services.neo4j.healthcheck.test.join(' ')).toContain('http://127.0.0.1:7474');
  });

  it('keeps data and logs in volumes of its own', () => {
    expect(services.neo4j.volumes).toEqual(['data:/data', 'logs:/logs']);
    expect(Object.keys(volumes)).toEqual(['data', 'logs']);
  });

  it('runs the same version as the managed database', () => {
    const version = /<neo4j.version>(.+)<\/neo4j.version>/.exec(readFileSync(`${root}neo4j/pom.xml`, 'utf8'))?.[1];
    expect(services.neo4j.image).toBe(`neo4j:${version ?? ''}-community`);
  });

  it('has the limits of neo4j.conf', () => {
    const managed = readSettings().filter(
      ([name]) => !/listen_address|advertised_address|directories|http\.enabled|^internal\./.test(name),
    );
    const inDocker = managed.map(([name]) => [name, services.neo4j.environment[toVariable(name)]]);
    expect(inDocker).toEqual(managed);
  });
});

function readSettings(): [string, string][] {
  const lines = readFileSync(`${root}neo4j/neo4j.conf`, 'utf8').matchAll(/^([a-z][^=]*)=(.*)$/gm);
  return [...lines].map(([, name = '', value = '']) => [name, value]);
}

/** The image writes a dot as _ and an underscore as __. */
function toVariable(name: string): string {
  return `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`;
}
