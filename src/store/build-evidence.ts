import type { Evidence } from '../check/claim.js';
import type { GraphLink, GraphNode, StoredProperties } from './graph.js';

/** A node for each place in a source. */
export function buildEvidenceNodes(evidence: readonly Evidence[]): readonly GraphNode[] {
  return evidence.map((place) => ({
    id: place.id,
    group: 'Evidence',
    kind: 'Evidence',
    labels: ['Evidence'],
    properties: buildProperties(place),
  }));
}

/** The source each place is in. */
export function buildEvidenceLinks(evidence: readonly Evidence[]): readonly GraphLink[] {
  return evidence.map(({ id, source }) => ({
    type: 'IN',
    from: id,
    to: source,
    ends: ['Evidence', 'Entity'],
    properties: {},
  }));
}

function buildProperties({ id, quote, sha256, section, start, end, line }: Evidence): StoredProperties {
  const counted = Object.entries({ start, end, line }).filter(
    (entry): entry is [string, number] => entry[1] !== undefined,
  );
  return {
    ...{ id, quote, sha256 },
    ...(section === undefined ? {} : { section }),
    ...Object.fromEntries(counted.map(([name, value]) => [name, BigInt(value)])),
  };
}
