import type { Facts } from '../check/claim.js';
import type { Model } from '../model/model.js';
import { buildClaimNodes, buildClaimLinks } from './build-claims.js';
import { buildDerivedTargets } from './build-derived-targets.js';
import { buildDirectLinks } from './build-direct-links.js';
import { buildEntityNodes } from './build-entity-nodes.js';
import { buildEvidenceLinks, buildEvidenceNodes } from './build-evidence.js';
import { buildSoleKeys, listOurs } from './build-sole-keys.js';
import { buildTimeKeys, listDatings } from './build-time-keys.js';
import { decideClaims } from './decide-claims.js';
import { findRivals } from './find-rivals.js';
import type { Graph } from './graph.js';
import { buildVersion, toLinkLine, toNodeLine, withLinkHash, withNodeHash } from './hash-graph.js';

/** Builds all that shall be in Neo4j from what the data files say; equal facts in any order give an equal graph. */
export function buildGraph(facts: Facts, model: Model): Graph {
  const decisions = decideClaims(facts.claims, model);
  const claims = decisions.flatMap((decision) => decision.claims);
  const entities = buildEntityNodes(facts.entities, decisions, model);
  const direct = buildDirectLinks(decisions, model);
  const derived = buildDerivedTargets(direct, entities);

  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const timeKeys = buildTimeKeys(claims, kindOf, listDatings(model));
  const computed = [findRivals(decisions), timeKeys, buildSoleKeys(decisions, kindOf, listOurs(model))];

  const nodes = [...entities, ...buildClaimNodes(claims, computed), ...buildEvidenceNodes(facts.evidence)].map(
    withNodeHash,
  );
  const links = [...direct, ...derived, ...buildClaimLinks(claims), ...buildEvidenceLinks(facts.evidence)].map(
    withLinkHash,
  );
  const lines = [
    ...nodes.map(({ id, properties }) => toNodeLine(id, properties.contentHash)),
    ...links.map((link) => toLinkLine(link, link.properties.contentHash)),
  ];
  return { nodes, links, dataVersion: buildVersion(lines) };
}
