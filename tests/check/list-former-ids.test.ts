import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../../src/check/claim.js';
import type { Problem } from '../../src/problem.js';
import { checkFreedonia, checkTexts, readFreedonia } from './check-freedonia.js';
import { renameRecord } from './rename-record.js';

const checked = checkFreedonia();
const whole = checked.facts;

describe('a record that is renamed', () => {
  it.each(whole.entities.map(({ id }) => id))('%s is found by its former id wherever a file names it', (id) => {
    const to = `${id.split('/').at(-1) ?? id}-now`;
    const { facts, problems } = checkTexts(renameRecord(readFreedonia(), id, to));
    expect(listRules(problems)).toEqual(listRules(checked.problems));
    // A file with another name, and a longer line, put facts in other places; nothing else differs.
    const present = id.includes('/') ? `${id}-now` : to;
    expect(toLines(facts, present)).toEqual(toLines(whole, id));
  });

  it('takes what stands inside it along: each former id with each', () => {
    const plan = 'freedonia-ai-action-plan-2031';
    const once = renameRecord(readFreedonia(), plan, 'freedonia-plan');
    const { facts } = checkTexts(renameRecord(once, 'freedonia-plan', 'the-plan'));
    const formerIds = new Map(facts.entities.map((entity) => [entity.id, entity.formerIds]));
    expect(formerIds.get('the-plan')).toEqual(['freedonia-plan', plan]);
    expect(formerIds.get('the-plan/n02')).toEqual(['freedonia-plan/n02', `${plan}/n02`]);
    expect(formerIds.get('the-plan/n01')).toEqual([
      'the-plan/m01',
      'freedonia-plan/n01',
      'freedonia-plan/m01',
      `${plan}/n01`,
      `${plan}/m01`,
    ]);
  });
});

/** The rules that something breaks, those left out that tell of former ids. */
function listRules(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ rule }) => (rule === 'present-id' ? [] : rule)).sort();
}

/** What is claimed of what, with one id left open. */
function toLines({ claims, evidence }: Facts, id: string): string[] {
  const open = (line: unknown): string => JSON.stringify(line).replaceAll(new RegExp(`"${id}(?=["#/])`, 'g'), '"…');
  return [
    ...claims.map(({ subject, predicate, object, properties, source, statedBy, ...claim }) =>
      open([subject, predicate, object, properties, source, statedBy, claim.value, claim.qualifiers, claim.evidence]),
    ),
    ...evidence.map((place) => open([place.id, place.source, place.quote])),
  ].sort();
}
