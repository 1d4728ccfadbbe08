import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DatabaseSettings } from '../../src/database/database.js';
import { fetchRuntime } from '../../src/database/fetch-runtime.js';
import { findRuntime, readRuntimePlan } from '../../src/database/runtime.js';
import { toMavenError } from '../../src/database/to-maven-error.js';
import { makeFolder, root, toSettings } from './settings.js';

let settings: DatabaseSettings;

beforeEach(async () => {
  const folder = await makeFolder();
  settings = { ...toSettings(folder), root: folder, cache: path.join(folder, 'cache') };
  await mkdir(path.join(folder, 'neo4j'));
  await writeFile(path.join(folder, 'neo4j', 'pom.xml'), smallPom);
});

describe('the runtime in the cache', () => {
  it('is fetched by Maven once when two commands ask for it, and a half-finished download before is thrown away', async () => {
    const plan = await readRuntimePlan(settings);
    await writeFileIn(`${plan.folder}.partial/lib/half.jar`);
    await writeFileIn(`${plan.folder}/lib/without-manifest.jar`);

    const told: string[] = [];
    const tell = (line: string) => told.push(line);
    const [runtime, other] = await Promise.all([fetchRuntime(plan, tell), fetchRuntime(plan, tell)]);

    expect(other).toEqual(runtime);
    expect(told.filter((line) => line.startsWith('Fetching'))).toEqual([
      `Fetching Neo4j 0 with Maven, once: 1 jars, about 1 MB, into ${plan.folder}`,
    ]);
    expect(told.join('\n')).toContain('Licences: Neo4j Community and Neo4j Browser GPLv3, APOC Apache-2.0');
    expect((await readdir(settings.cache, { recursive: true })).sort()).toEqual(
      ['', '/lib', '/manifest.json', '/plugins', '/plugins/apoc-common-5.26.19.jar'].map(
        (end) => path.basename(plan.folder) + end,
      ),
    );

    await truncate(path.join(runtime.plugins, 'apoc-common-5.26.19.jar'), 10);
    expect(await findRuntime(plan)).toBeUndefined();
  });

  it('is another one as soon as the pom changes', async () => {
    const before = await readRuntimePlan(settings);
    await writeFile(path.join(settings.root, 'neo4j', 'pom.xml'), `${smallPom}\n`);
    expect((await readRuntimePlan(settings)).folder).not.toBe(before.folder);
  });

  it('is planned from the versions of the pom of the package', async () => {
    const plan = await readRuntimePlan({ ...settings, root });
    expect([plan.version, plan.jars]).toEqual(['5.26.30', 222]);
  });
});

describe('a Maven that fails', () => {
  it.each([
    // As Maven 3.8.7 prints it behind a proxy that does not answer.
    [
      'no-network',
      '[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.30 from/to mirror: Connection refused -> [Help 1]',
    ],
    [
      'no-network',
      '[ERROR] Cannot access mirror in offline mode and the artifact org.neo4j:neo4j:pom:5.26.30 is absent',
    ],
    ['disk-full', '[ERROR] Could not transfer artifact org.neo4j:neo4j:jar: No space left on device'],
    ['wrong-java', 'The JAVA_HOME environment variable is not defined correctly,\nthis environment variable is needed'],
    ['runtime-incomplete', '[ERROR] Could not find artifact org.neo4j:neo4j:jar:5.26.99 in mirror'],
  ])('is told as %s, with its own words', (code, output) => {
    const error = toMavenError(`[INFO] Scanning for projects...\n${output}`);
    expect(error).toMatchObject({ code, message: expect.stringContaining(output.split('\n')[0] ?? '') });
  });
});

async function writeFileIn(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, 'half');
}

/** One small jar of the real pom, so that a real Maven run takes seconds. */
const smallPom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>freedonia</groupId>
  <artifactId>small</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <properties>
    <neo4j.version>0</neo4j.version>
    <runtime.jars>1</runtime.jars>
    <runtime.megabytes>1</runtime.megabytes>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.neo4j.procedure</groupId>
      <artifactId>apoc-common</artifactId>
      <version>5.26.19</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.8.1</version>
        <executions>
          <execution>
            <phase>process-resources</phase>
            <goals><goal>copy-dependencies</goal></goals>
            <configuration><outputDirectory>\${runtime.lib}</outputDirectory></configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>`;
