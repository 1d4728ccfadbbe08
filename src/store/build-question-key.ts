import type { Claim } from '../check/claim.js';
import type { Field, Model } from '../model/model.js';
import { groupBy } from './group-by.js';

/**
 * Gives the question a claim answers, as text: claims with one key compete. Of a link the other end is part of the question, and what tells two links
 * between the same ends apart (a role, a post); dates and counts are not. Of a list each item is a question of its own.
 */
export function buildQuestionKey(model: Model): (claim: Claim) => string {
  const identities = buildIdentities(model);
  const lists = new Set(
    [...model.kinds.values()].flatMap((kind) => kind.fields.filter((field) => field.list).map((field) => field.name)),
  );
  return ({ subject, predicate, object, properties }) => {
    if (object === undefined) {
      const items = Object.entries(properties).filter(([name]) => lists.has(name));
      return JSON.stringify([subject, predicate, items]);
    }
    const identity = (identities.get(predicate) ?? []).map((names) => {
      const name = names.find((known) => properties[known] !== undefined);
      return name === undefined ? null : properties[name];
    });
    return JSON.stringify([subject, predicate, object, identity]);
  };
}

/** For each relationship type, the properties that tell its links apart; languages of one text stand together. */
function buildIdentities(model: Model): ReadonlyMap<string, readonly (readonly string[])[]> {
  const links = [...model.kinds.values()].flatMap((kind) => kind.links);
  return new Map(
    links.map((link) => {
      const facts = groupBy(link.properties.filter(tellsApart), (field) => field.fact);
      return [link.type, [...facts.values()].map((fields) => fields.map((field) => field.name))];
    }),
  );
}

function tellsApart(field: Field): boolean {
  return field.form === undefined && field.type !== 'Int' && field.type !== 'Float';
}
