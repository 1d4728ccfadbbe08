import type { Facts } from '../check/claim.js';
import type { Model } from '../model/model.js';
import { buildClaimNodes, buildClaimLinks } from './build-claims.js';
import { buildDerivedTargets } from './build-derived-targets.js';
import { buildDirectLinks } from './build-direct-links.js';
import { buildEntityNodes } from './build-entity-nodes.js';
import { buildEvidenceLinks, buildEvidenceNodes } from './build-evidence.js';
import { decideClaims } from './decide-claims.js';
import type { Graph, GraphLink, GraphNode } from './graph.js';
import { hashContent, toCanonicalText } from './hash-content.js';

/** Builds all that shall be in Neo4j from what the data files say; equal facts in any order give an equal graph. */
export function buildGraph(facts: Facts, model: Model): Graph {
  const decisions = decideClaims(facts.claims, model);
  const claims = decisions.flatMap((decision) => decision.claims);
  const entities = buildEntityNodes(facts.entities, decisions, model);
  const direct = buildDirectLinks(decisions, model);
  const derived = buildDerivedTargets(direct, entities);

  const nodes = [...entities, ...buildClaimNodes(claims), ...buildEvidenceNodes(facts.evidence)].map(withNodeHash);
  const links = [...direct, ...derived, ...buildClaimLinks(claims), ...buildEvidenceLinks(facts.evidence)].map(
    withLinkHash,
  );
  return { nodes, links, dataVersion: buildVersion(nodes, links) };
}

function withNodeHash(node: GraphNode): GraphNode {
  const contentHash = hashContent([node.labels, node.properties]);
  return { ...node, properties: { ...node.properties, contentHash } };
}

function withLinkHash(link: GraphLink): GraphLink {
  if (Object.keys(link.properties).length === 0) return link;
  return { ...link, properties: { ...link.properties, contentHash: hashContent(link.properties) } };
}

function buildVersion(nodes: readonly GraphNode[], links: readonly GraphLink[]): string {
  const lines = [
    ...nodes.map((node) => toCanonicalText([node.id, node.properties.contentHash])),
    ...links.map((link) => toCanonicalText([link.from, link.type, link.to, link.properties.contentHash])),
  ];
  return hashContent(lines.sort()).slice(0, 16);
}
