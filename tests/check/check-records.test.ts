import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../../src/check/claim.js';
import { checkFreedonia, model } from './check-freedonia.js';
import { fifteenMistakes } from './fifteen-mistakes.js';

const plan = 'freedonia-ai-action-plan-2031';
const planFile = `policies/${plan}.yaml`;

/** A claim in one line: subject, predicate, object or value, qualifiers, source, places, how it stands. */
function toLine({
  subject,
  predicate,
  object,
  value,
  qualifiers,
  source,
  evidence,
  statedBy,
  ...claim
}: Claim): string {
  const places = evidence.map((id) => id.slice(id.indexOf('#') + 1)).join(' ');
  const what = [object ?? value ?? '', ...qualifiers].join(' ');
  const stands = [claim.modality, claim.rank, claim.review].filter((word) => !['NORMAL', 'REVIEWED'].includes(word));
  const parts = [subject, predicate, what, source, places, [...stands, statedBy ?? ''].join(' ').trim()];
  return parts.join(' | ').replaceAll(plan, 'plan').replaceAll('-2031-05-31', '').replaceAll('-2031-05-30', '');
}

function claimsOf(id: string, checked = checkFreedonia()): Claim[] {
  return checked.facts.claims.filter(({ subject }) => subject === id);
}

describe('checkRecords', () => {
  it('finds no problem in Freedonia', () => {
    expect(checkFreedonia().problems).toEqual([]);
  });

  it('makes one claim of each fact of a policy and each source that states it', () => {
    expect(claimsOf(plan).map(toLine)).toEqual([
      'plan | FIELD:publishedOn | 2031-05-31 | daily-freedonian | 14-19 | STATED PREFERRED',
      'plan | FIELD:publishedOn | 2031-05-30 | sylvania-herald-2031-06-02 |  | STATED DEPRECATED',
      'plan | FIELD:effectiveOn | 2031-07-01 | freedonia-gazette | 47-60 | STATED',
      'plan | FIELD:counts.measures | 18 | daily-freedonian | 60-65 | STATED',
      'plan | FIELD:counts.tasks | 16 | freedonia-gazette | 91-98 | STATED',
      'plan | FIELD:name | 自由市人工智能行动方案（2031—2032年） | daily-freedonian |  | STATED',
      'plan | FIELD:altNames | 自由市AI方案 | daily-freedonian |  | STATED',
      'plan | FIELD:shortName | 行动方案 | daily-freedonian |  | STATED',
      'plan | FIELD:policyType | ACTION_PLAN | daily-freedonian | 9-13 | STATED',
      'plan | FIELD:level | MUNICIPALITY | daily-freedonian |  | STATED',
      'plan | FIELD:documentNumber | 自政办〔2031〕5号 | daily-freedonian |  | STATED',
      'plan | FIELD:periodStart | 2031 | daily-freedonian |  | STATED',
      'plan | FIELD:periodEnd | 2032 | daily-freedonian |  | STATED',
      'plan | FIELD:reading | EXCERPT | daily-freedonian |  | STATED',
      'plan | APPLIES_IN | freedonia-city | daily-freedonian | 0-3 | STATED',
      'plan | ISSUED_BY | freedonia-government-office role=ISSUER | daily-freedonian | 20-30 | STATED',
      'plan | ISSUED_BY | freedonia-city-government role=APPROVED_BY | freedonia-gazette | notice | STATED',
      'plan | TARGETS | compute-infrastructure | daily-freedonian |  | STATED',
      'plan | TARGETS | compute-cluster | daily-freedonian | 149-161 | OPINION groucho-firefly',
      'plan | HAS_MEASURE | plan/p1 | daily-freedonian |  | STATED',
      'plan | HAS_MEASURE | plan/n01 | daily-freedonian | 71-80 | PLANNED',
      'plan | HAS_MEASURE | plan/n01 | freedonia-gazette | 66-75 | PLANNED',
      'plan | HAS_MEASURE | plan/n02 | freedonia-gazette | 81-86 | PLANNED UNREVIEWED',
      'plan | SETS | plan/t01 | daily-freedonian | 102-108 | TARGET',
      'plan | SETS | plan/t01 | sylvania-herald-2031-06-02 | 28-38 | TARGET',
      'plan | SETS | plan/t02 | daily-freedonian | 115-139 | STATED',
      'plan | SETS | plan/t03 | daily-freedonian |  | STATED',
      'plan | IMPLEMENTS | sylvania-ai-plan-2030 | daily-freedonian |  | STATED',
      'plan | BASED_ON | freedonia-ai-law-2029 | daily-freedonian |  | STATED',
      'plan | FINALISES | freedonia-ai-action-plan-draft-2031 | daily-freedonian |  | STATED',
    ]);
  });

  it('gives a measure the standing of its record, and its targets and part completed ids', () => {
    expect(
      claimsOf(`${plan}/n01`)
        .filter(({ source }) => source.startsWith('daily'))
        .map(toLine),
    ).toEqual([
      'plan/n01 | FIELD:text | 建设城市级算力枢纽 | daily-freedonian | 71-80 | PLANNED',
      'plan/n01 | FIELD:measureType | MEASURE | daily-freedonian | 71-80 | PLANNED',
      'plan/n01 | FIELD:instrument | INFRASTRUCTURE | daily-freedonian | 71-80 | PLANNED',
      'plan/n01 | FIELD:modality | PLANNED | daily-freedonian | 71-80 | PLANNED',
      'plan/n01 | PART_OF | plan/p1 | daily-freedonian | 71-80 | INFERRED',
      'plan/n01 | TARGETS | compute-hub | daily-freedonian | 73-80 | PLANNED',
      'plan/n01 | ASSIGNED_TO | freedonia-science-bureau role=LEAD | daily-freedonian | 82-90 | PLANNED',
      'plan/n01 | ASSIGNED_TO | freedonia-university role=SUPPORT | daily-freedonian | 91-98 | PLANNED',
      'plan/n01 | BUILDS | freedonia-compute-hub | daily-freedonian | 71-80 | PLANNED',
      'plan/n01 | INVOLVES | freedonia-university | daily-freedonian | 71-80 | PLANNED',
      'plan/n01 | INVOLVES | sylvania-compute-centre | daily-freedonian | 71-80 | PLANNED',
      'plan/n01 | HAS_TARGET | plan/t02 | daily-freedonian | 71-80 | PLANNED',
    ]);
  });

  it('sets the properties of a node by the fields of the model', () => {
    const [amount] = claimsOf(`${plan}/t01`).filter(({ predicate }) => predicate === 'FIELD:amount');
    expect(amount).toMatchObject({
      value: '1000 亿元 = 100000000000 CNY',
      properties: { operator: 'EQ', value: 1000, unit: '亿元', normalValue: 100000000000, normalUnit: 'CNY' },
    });
    const [location] = claimsOf('freedonia-city').filter(({ predicate }) => predicate === 'FIELD:location');
    expect(location).toMatchObject({
      value: '41.5, 12.25',
      properties: { location: { latitude: 41.5, longitude: 12.25 } },
    });
    const [name] = claimsOf('freedonia-city').filter(({ predicate }) => predicate === 'FIELD:name');
    expect(name).toMatchObject({
      value: '自由市',
      valueEn: 'Freedonia City',
      properties: { nameZh: '自由市', nameEn: 'Freedonia City', nameStatus: 'OFFICIAL' },
    });
  });

  it('writes every relationship and finds every kind that the model lets a file write', () => {
    const { facts } = checkFreedonia();
    const kindOf = new Map(facts.entities.map(({ id, kind }) => [id, kind]));
    const seen = new Set(
      facts.claims.flatMap(({ subject, predicate, object = '' }) => [
        `${kindOf.get(subject) ?? ''} ${predicate}`,
        `${kindOf.get(object) ?? ''} ${predicate}`,
      ]),
    );
    const written = [...model.kinds.values()].flatMap(({ name, links }) =>
      links.filter((link) => link.written !== undefined && link.type !== 'IN').map(({ type }) => `${name} ${type}`),
    );
    expect(written.filter((link) => !seen.has(link))).toEqual([]);
    expect([...model.kinds.keys()].filter((kind) => !facts.entities.some((entity) => entity.kind === kind))).toEqual(
      [],
    );
  });

  it('keeps former ids, and lets them stand for the present one', () => {
    const checked = checkFreedonia(
      {
        file: 'policies/freedonia-ai-law-2029.yaml',
        replace: 'policy: klopstokia-ai-rules-2028',
        by: 'policy: klopstokia-rules',
      },
      { file: 'observations.yaml', replace: `${plan}/t02`, by: `${plan}/t02` },
    );
    expect(checked.problems.map(({ rule, level }) => `${level}: ${rule}`)).toEqual(['warning: present-id']);
    expect(claimsOf('freedonia-ai-law-2029', checked).find(({ predicate }) => predicate === 'REPLACES')?.object).toBe(
      'klopstokia-ai-rules-2028',
    );
    expect(
      checked.facts.entities
        .filter(({ formerIds }) => formerIds.length > 0)
        .map(({ id, formerIds }) => [id, formerIds]),
    ).toEqual([
      [`${plan}/n01`, [`${plan}/m01`]],
      ['klopstokia-ai-rules-2028', ['klopstokia-rules']],
    ]);
  });

  it('makes one claim of two records of one fact in one source, with the evidence of both and the stronger modality', () => {
    const twice = `  - {theme: talent, modality: INFERRED, evidence: [daily-freedonian-2031-05-31#0-3]}\n  - {theme: talent, evidence: [daily-freedonian-2031-05-31#9-13]}\n`;
    const checked = checkFreedonia({ file: planFile, replace: '  - compute-infrastructure\n', by: twice });
    expect(
      claimsOf(plan, checked)
        .filter(({ object }) => object === 'talent')
        .map(toLine),
    ).toEqual(['plan | TARGETS | talent | daily-freedonian | 0-3 9-13 | STATED']);
  });

  it('never gives two claims one id, and gives equal files equal claims', () => {
    const { claims } = checkFreedonia().facts;
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(checkFreedonia().facts.claims).toEqual(claims);
  });

  it('makes what a policy does not vouch for unreviewed, down to its measures', () => {
    const reviews = checkFreedonia()
      .facts.claims.filter(({ subject }) => subject.startsWith('sylvania-ai-plan-2030'))
      .map(({ review }) => review);
    expect(new Set(reviews)).toEqual(new Set(['UNREVIEWED']));
  });

  it('finds fifteen mistakes at once, each with its line', () => {
    const file = 'policies/fifteen-mistakes.yaml';
    const { problems } = checkFreedonia({ file, replace: '', by: fifteenMistakes });
    expect(problems.map(({ at, rule }) => `${at.file === file ? '' : at.file}${at.line} ${rule}`)).toEqual([
      '1 required-field',
      '3 known-field',
      '4 vocabulary',
      '6 known-source',
      '7 value-form',
      '8 link-ends',
      '10 link-ends',
      '12 vocabulary',
      '13 required-field',
      '15 known-span',
      '16 stated-by',
      '18 id-form',
      '25 amounts',
      '27 stated-by',
      '28 value-form',
    ]);
  });
});
