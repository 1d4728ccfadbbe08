import { describe, expect, it } from '@jest/globals';
import { checkFreedonia, problemsAfter, type Change } from '../check-freedonia.js';

describe('cycle', () => {
  it('names the circle', () => {
    expect(
      problemsAfter('themes.yaml', 'id: policy-support,', 'id: policy-support, broader: [industry-fund],'),
    ).toEqual([
      {
        rule: 'cycle',
        level: 'error',
        at: { file: 'themes.yaml', line: 25, column: 45 },
        message: 'BROADER leads back to "policy-support".',
        hint: 'The circle: policy-support → industry-fund → policy-support (BROADER at themes.yaml:21:36, BROADER at themes.yaml:25:45). One of these steps is wrong.',
      },
    ]);
  });

  it('names a circle of places as what it is', () => {
    const problems = problemsAfter(
      'places.yaml',
      'id: freedonia, kind: Region,',
      'id: freedonia, kind: Region, partOf: [duck-soup-district],',
    );
    expect(problems.map(({ rule, level, message, hint }) => [rule, level, message, hint])).toEqual([
      [
        'cycle',
        'error',
        'PART_OF leads back to "freedonia".',
        'The circle: freedonia → duck-soup-district → freedonia-city → freedonia (PART_OF at places.yaml:3:44, PART_OF at places.yaml:19:111, PART_OF at places.yaml:10:13). One of these steps is wrong.',
      ],
    ]);
  });

  it('refuses a draft of itself', () => {
    const problems = problemsAfter(
      'policies/freedonia-ai-action-plan-draft-2031.yaml',
      'draftOf: freedonia-ai-action-plan-2031',
      'draftOf: freedonia-ai-action-plan-draft-2031',
    );
    expect(problems.map(({ rule, level, message }) => [rule, level, message])).toEqual([
      ['cycle', 'error', 'draftOf leads back to "freedonia-ai-action-plan-draft-2031".'],
    ]);
  });

  const sylvania = 'policies/sylvania-ai-plan-2030.yaml';
  const law = 'policies/freedonia-ai-law-2029.yaml';
  const addTo = (file: string, relation: string): Change => ({
    file,
    replace: 'relations: [',
    by: `relations: [${relation}, `,
  });
  const problemsOf = (...changes: Change[]) =>
    checkFreedonia(...changes).problems.map(({ rule, at, message, hint }) => [
      rule,
      `${at.file}:${at.line}`,
      message,
      hint,
    ]);

  it('names a circle across types of relations, and the place of each step', () => {
    expect(
      problemsOf(
        addTo(law, '{type: IMPLEMENTS, policy: sylvania-ai-plan-2030}'),
        addTo(sylvania, '{type: BASED_ON, policy: freedonia-ai-action-plan-2031}'),
      ),
    ).toEqual([
      [
        'cycle',
        'policies/sylvania-ai-plan-2030.yaml:11',
        'BASED_ON leads back to "freedonia-ai-action-plan-2031".',
        'The circle: freedonia-ai-action-plan-2031 → freedonia-ai-law-2029 → sylvania-ai-plan-2030 → freedonia-ai-action-plan-2031 (BASED_ON at policies/freedonia-ai-action-plan-2031.yaml:54:5, IMPLEMENTS at policies/freedonia-ai-law-2029.yaml:10:13, BASED_ON at policies/sylvania-ai-plan-2030.yaml:11:13). One of these steps is wrong.',
      ],
    ]);
  });

  it.each(['BASED_ON', 'IMPLEMENTS', 'REPLACES', 'AMENDS', 'FINALISES'])('takes %s for an order', (type) => {
    expect(problemsOf(addTo(law, `{type: ${type}, policy: freedonia-ai-action-plan-2031}`))).toEqual([
      [
        'cycle',
        'policies/freedonia-ai-law-2029.yaml:10',
        `${type} leads back to "freedonia-ai-action-plan-2031".`,
        `The circle: freedonia-ai-action-plan-2031 → freedonia-ai-law-2029 → freedonia-ai-action-plan-2031 (BASED_ON at policies/freedonia-ai-action-plan-2031.yaml:54:5, ${type} at policies/freedonia-ai-law-2029.yaml:10:13). One of these steps is wrong.`,
      ],
    ]);
  });

  it('lets policies cite one another', () => {
    expect(problemsOf(addTo(law, '{type: CITES, policy: sylvania-ai-plan-2030}'))).toEqual([]);
  });

  it.each(['modality: OPINION, statedBy: groucho-firefly', 'modality: DENIED', 'rank: DEPRECATED, why: a slip'])(
    'finds no circle where a step is not drawn (%s)',
    (standing) => {
      expect(problemsOf(addTo(law, `{type: BASED_ON, policy: freedonia-ai-action-plan-2031, ${standing}}`))).toEqual(
        [],
      );
    },
  );

  it('finds that a draft implements what it is a draft of', () => {
    const draft = 'policies/freedonia-ai-action-plan-draft-2031.yaml';
    const by =
      'draftOf: freedonia-ai-action-plan-2031\nrelations: [{type: IMPLEMENTS, policy: freedonia-ai-action-plan-2031}]';
    expect(
      problemsOf({ file: draft, replace: 'draftOf: freedonia-ai-action-plan-2031', by }).map(([, , , hint]) => hint),
    ).toEqual([
      'The circle: freedonia-ai-action-plan-2031 → freedonia-ai-action-plan-draft-2031 → freedonia-ai-action-plan-2031 (draftOf at policies/freedonia-ai-action-plan-draft-2031.yaml:6:10, IMPLEMENTS at policies/freedonia-ai-action-plan-draft-2031.yaml:7:13). One of these steps is wrong.',
    ]);
  });
});
