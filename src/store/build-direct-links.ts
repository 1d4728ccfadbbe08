import type { Model } from '../model/model.js';
import { toStoredValue } from './build-entity-nodes.js';
import type { Decision, DecidedClaim } from './decide-claims.js';
import type { GraphLink, StoredProperties } from './graph.js';

/** A direct relationship for each link that has a shown claim; `claimId` names the best supported one. */
export function buildDirectLinks(decisions: readonly Decision[], model: Model): readonly GraphLink[] {
  const fieldsOf = new Map(
    [...model.kinds.values()].flatMap((kind) => kind.links).map((link) => [link.type, link.properties]),
  );
  return decisions.flatMap(({ shown: [claim] }) => {
    if (claim?.object === undefined) return [];
    const fields = new Map(fieldsOf.get(claim.predicate)?.map((field) => [field.name, field]));
    return [toLink(claim, claim.object, (name, value) => toStoredValue(value, fields.get(name)))];
  });
}

type ToStored = (name: string, value: DecidedClaim['properties'][string]) => StoredProperties[string];

function toLink(claim: DecidedClaim, to: string, toStored: ToStored): GraphLink {
  const stored = Object.entries(claim.properties).map(([name, value]) => [name, toStored(name, value)] as const);
  return {
    type: claim.predicate,
    from: claim.subject,
    to,
    ends: ['Entity', 'Entity'],
    properties: { ...Object.fromEntries(stored), claimId: claim.id },
  };
}
