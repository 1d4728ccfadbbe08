import type { DecidedClaim } from './decide-claims.js';
import { toCanonicalText } from './hash-content.js';
import type { GraphLink, GraphNode, StoredProperties } from './graph.js';

/** What is computed for some claims, by claim id. */
export type Computed = ReadonlyMap<string, object>;

/** A node for each claim; its fields are those of schema/kinds/claim.graphql, and what was computed from all claims together. */
export function buildClaimNodes(claims: readonly DecidedClaim[], computed: readonly Computed[]): readonly GraphNode[] {
  return claims.map((claim) => ({
    id: claim.id,
    group: 'Claim',
    kind: 'Claim',
    labels: ['Claim'],
    properties: Object.assign(buildProperties(claim), ...computed.map((all) => all.get(claim.id))) as StoredProperties,
  }));
}

/** What a claim is about, who states it, and where. */
export function buildClaimLinks(claims: readonly DecidedClaim[]): readonly GraphLink[] {
  return claims.flatMap((claim) => {
    const link = (type: string, to: string): GraphLink => ({
      type,
      from: claim.id,
      to,
      ends: ['Claim', type === 'SUPPORTED_BY' ? 'Evidence' : 'Entity'],
      properties: {},
    });
    return [
      link('SUBJECT', claim.subject),
      ...(claim.object === undefined ? [] : [link('OBJECT', claim.object)]),
      ...[...new Set([claim.source, claim.statedBy])].flatMap((by) =>
        by === undefined ? [] : [link('STATED_BY', by)],
      ),
      ...[...new Set(claim.evidence)].map((evidence) => link('SUPPORTED_BY', evidence)),
    ];
  });
}

function buildProperties(claim: DecidedClaim): StoredProperties {
  const { id, predicate, modality, method, review, rank, shown, decidedBy, qualifiers } = claim;
  const { value, valueEn, why, validFrom, validTo, question, contested, properties } = claim;
  // What exactly is claimed, so that a fact that is shown no longer can be told as it was.
  const fields = Object.keys(properties).length > 0 ? toCanonicalText(properties) : undefined;
  const optional = Object.entries({ value, valueEn, why, validFrom, validTo, fields });
  return {
    ...{ id, predicate, modality, method, review, rank, shown, decidedBy, question },
    ...(contested ? { contested } : {}),
    ...(qualifiers.length > 0 ? { qualifiers: [...qualifiers].sort() } : {}),
    ...Object.fromEntries(optional.filter((entry): entry is [string, string] => entry[1] !== undefined)),
  };
}
