import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { printApiSchema } from '../../../src/serve/schema/print-api-schema.js';
import { openFreedonia, root, type OpenGraph } from '../open-freedonia.js';

let open: OpenGraph;
let schema: GraphQLSchema;

beforeAll(async () => {
  open = await openFreedonia();
  schema = open.graph.schema;
});
afterAll(() => open.close());

/** Names of everything in a type, the type itself among them, that has no description. */
function listUndescribed(type: GraphQLNamedType): string[] {
  return [{ name: type.name, description: type.description }, ...listParts(type)]
    .filter(({ description }) => !description)
    .map(({ name }) => name);
}

function listParts(type: GraphQLNamedType): { name: string; description: string | null | undefined }[] {
  if (isEnumType(type))
    return type.getValues().map(({ name, description }) => ({ name: `${type.name}.${name}`, description }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, description }) => ({
      name: `${type.name}.${name}`,
      description,
    }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    { name: `${type.name}.${field.name}`, description: field.description },
    ...field.args.map(({ name, description }) => ({ name: `${type.name}.${field.name}(${name})`, description })),
  ]);
}

describe('the public schema', () => {
  it('is valid, and has queries only', () => {
    expect(validateSchema(schema)).toEqual([]);
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it('has these queries and no others', () => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual([
      'cities',
      'citiesConnection',
      'citiesTargeting',
      'claims',
      'claimsConnection',
      'compare',
      'conflicts',
      'coverage',
      'designations',
      'designationsConnection',
      'entity',
      'events',
      'eventsConnection',
      'experts',
      'expertsConnection',
      'explain',
      'facets',
      'firstMovers',
      'initiatives',
      'initiativesConnection',
      'institutions',
      'institutionsConnection',
      'measures',
      'measuresConnection',
      'measuresTargeting',
      'metrics',
      'metricsConnection',
      'neighbourhood',
      'observations',
      'observationsConnection',
      'paths',
      'policies',
      'policiesConnection',
      'policiesInForce',
      'policyLineage',
      'regions',
      'regionsConnection',
      'search',
      'series',
      'singleSourced',
      'sources',
      'sourcesConnection',
      'statements',
      'statementsConnection',
      'stats',
      'targetLedger',
      'targets',
      'targetsConnection',
      'themes',
      'themesConnection',
      'timeline',
    ]);
  });

  it('describes every type, field, argument and value', () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
    expect(types.flatMap(listUndescribed)).toEqual([]);
  });

  it('states a bound and an order on every list of nodes', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => field.args.some((argument) => argument.name === 'where'));
    const stated = fields.map((field) =>
      Object.fromEntries(field.args.map((argument) => [argument.name, argument.defaultValue])),
    );
    expect(fields.length).toBeGreaterThan(100);
    // A page of `…Connection` says how long it is itself; the others have a length of their own.
    const [pages, lists] = [stated.filter(({ order }) => order !== undefined), stated.filter(({ order }) => !order)];
    expect(lists.filter(({ limit, first, sort }) => (limit ?? first) !== 25 || sort === undefined)).toEqual([]);
    expect(pages.filter(({ first, order }) => first !== undefined || order !== 'ASC')).toEqual([]);
  });

  it('offers no filter that looks at every node, and no counting off of rows', () => {
    expect(printApiSchema(schema)).not.toMatch(/^ {2}(single|aggregate|matches|caseInsensitive): |[(\s]offset: /m);
  });

  it('is the one that is kept in schema/generated (scripts/write-api-schema.js writes it)', () => {
    expect(printApiSchema(schema)).toBe(readFileSync(`${root}schema/generated/api.graphql`, 'utf8'));
  });
});
