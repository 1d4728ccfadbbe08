import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../../src/check/claim.js';
import { decideClaims } from '../../src/store/decide-claims.js';
import { field, join, link, model, source } from './freedonia.js';

const sources = join(
  source('gazette', 'OFFICIAL', '2031-05-31'),
  source('ministry', 'OFFICIAL', '2031-06'),
  source('daily', 'PRESS', '2031-06-01'),
  source('evening', 'PRESS', '2031-06-03'),
  source('undated', 'PRESS'),
  source('repost', 'MIRROR', '2031-07-01'),
);

function say(date: string, source: string, said: Parameters<typeof field>[2] = {}): Partial<Facts> {
  return { claims: [field('plan publishedOn', { publishedOn: date }, { source, ...said })] };
}

/** What is decided about the plan: of each claim the value or properties, the source, whether it is shown, and by which rule. */
function decide(...parts: readonly Partial<Facts>[]): string[] {
  return decideClaims(join(sources, ...parts).claims, model)
    .flatMap((decision) => decision.claims)
    .filter((claim) => claim.subject === 'plan')
    .map(
      ({ value, object, source, shown, decidedBy }) =>
        `${value ?? object ?? ''} ${source} ${shown ? 'shown' : 'not shown'} ${decidedBy}`,
    )
    .sort();
}

describe('a field with several values', () => {
  it('shows the only value, of however many sources', () => {
    expect(decide(say('2031-05-30', 'daily'), say('2031-05-30', 'gazette'))).toEqual([
      '2031-05-30 daily shown ONLY_VALUE',
      '2031-05-30 gazette shown ONLY_VALUE',
    ]);
  });

  it('shows what a curator prefers, even against an official source', () => {
    expect(decide(say('2031-05-30', 'daily', { rank: 'PREFERRED' }), say('2031-05-31', 'gazette'))).toEqual([
      '2031-05-30 daily shown RANK',
      '2031-05-31 gazette not shown RANK',
    ]);
  });

  it('does not show a deprecated value where there is another', () => {
    expect(decide(say('2031-05-30', 'daily'), say('2031-05-31', 'gazette', { rank: 'DEPRECATED' }))).toEqual([
      '2031-05-30 daily shown RANK',
      '2031-05-31 gazette not shown RANK',
    ]);
  });

  it('shows a deprecated value that stands alone', () => {
    expect(decide(say('2031-05-31', 'gazette', { rank: 'DEPRECATED' }))).toEqual([
      '2031-05-31 gazette shown ONLY_VALUE',
    ]);
  });

  it('shows the value of the source nearest to the issuer, even against two others', () => {
    expect(decide(say('2031-05-30', 'daily'), say('2031-05-30', 'evening'), say('2031-05-31', 'gazette'))).toEqual([
      '2031-05-30 daily not shown TIER',
      '2031-05-30 evening not shown TIER',
      '2031-05-31 gazette shown TIER',
    ]);
  });

  it('shows the value of more independent sources, where the tier is the same', () => {
    expect(decide(say('2031-05-30', 'daily'), say('2031-05-30', 'undated'), say('2031-05-31', 'evening'))).toEqual([
      '2031-05-30 daily shown INDEPENDENT_SOURCES',
      '2031-05-30 undated shown INDEPENDENT_SOURCES',
      '2031-05-31 evening not shown INDEPENDENT_SOURCES',
    ]);
  });

  it('does not count a copy of another source, nor a repost', () => {
    const copy = { claims: [link('undated COPY_OF daily', { source: 'undated' })] };
    const one = [say('2031-05-30', 'daily'), say('2031-05-30', 'undated'), say('2031-05-30', 'repost'), copy];
    const other = say('2031-05-31', 'evening');
    expect(decide(...one, other).map((line) => line.replace(/.* /, ''))).not.toContain('INDEPENDENT_SOURCES');
    expect(decide(...one.slice(0, 2), other)).toContain('2031-05-31 evening not shown INDEPENDENT_SOURCES');
  });

  it('shows the value of the source published later, where as many sources state each', () => {
    expect(decide(say('2031-05-30', 'daily'), say('2031-05-29', 'evening'))).toEqual([
      '2031-05-29 evening shown PUBLISHED_LATER',
      '2031-05-30 daily not shown PUBLISHED_LATER',
    ]);
  });

  it('does not take an unknown day of publication for an early one: the value that sorts first is shown', () => {
    expect(decide(say('2031-05-30', 'evening'), say('2031-05-29', 'undated'))).toEqual([
      '2031-05-29 undated shown VALUE_ORDER',
      '2031-05-30 evening not shown VALUE_ORDER',
    ]);
  });

  it('shows what is known outright, not a view', () => {
    expect(decide(say('2031-05-30', 'gazette', { modality: 'OPINION' }), say('2031-05-31', 'daily'))).toEqual([
      '2031-05-30 gazette not shown OPINION',
      '2031-05-31 daily shown ONLY_VALUE',
    ]);
  });
});

describe('a link', () => {
  it('does not compete with a link to another end', () => {
    const claims = [link('plan TARGETS compute-hub', { source: 'daily' }), link('plan TARGETS talent')];
    expect(decide({ claims })).toEqual(['compute-hub daily shown ONLY_VALUE', 'talent gazette shown ONLY_VALUE']);
  });

  it('does not compete with a link to the same end in another role', () => {
    const claims = ['ISSUER', 'APPROVED_BY'].map((role) => link('plan ISSUED_BY office', { properties: { role } }));
    expect(decide({ claims })).toEqual(['office gazette shown ONLY_VALUE', 'office gazette shown ONLY_VALUE']);
  });

  it('is not shown where it is only a view, or given up by a curator', () => {
    const claims = [
      link('plan TARGETS compute-hub', { modality: 'OPINION', statedBy: 'expert' }),
      link('plan TARGETS talent', { rank: 'DEPRECATED' }),
    ];
    expect(decide({ claims })).toEqual(['compute-hub gazette not shown OPINION', 'talent gazette not shown RANK']);
  });

  it('has the properties of the source nearest to the issuer', () => {
    const claims = [
      link('freedonia-city HOLDS pioneer', { properties: { since: '2030' }, source: 'daily' }),
      link('freedonia-city HOLDS pioneer', { properties: { since: '2029' }, source: 'gazette' }),
    ];
    const [decision] = decideClaims(join(sources, { claims }).claims, model).filter(
      ({ claims: [one] }) => one?.predicate === 'HOLDS',
    );
    expect(decision?.shown.map(({ properties, decidedBy }) => [properties.since, decidedBy])).toEqual([
      ['2029', 'TIER'],
    ]);
  });
});
