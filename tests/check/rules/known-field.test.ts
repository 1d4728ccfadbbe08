import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('known-field', () => {
  it('names the unknown key, its place and the nearest known one', () => {
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'periodStart:', 'periodStrat:')).toEqual([
      {
        rule: 'known-field',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 10, column: 1 },
        message: 'Policy has no field "periodStrat".',
        hint: 'Did you mean "periodStart"? Allowed: id, name, nameStatus, altNames, note, review, formerIds, shortName, policyType, level, documentNumber, periodStart, periodEnd, draftOf, reading, dates, places, issuers, themes, measures, targets, relations, counts, evidence, source, sources, modality, statedBy, rank, why, validFrom, validTo.',
      },
    ]);
  });

  it('allows a person no more than name, public post and academic title', () => {
    expect(problemsAfter('experts.yaml', 'nameStatus: OURS', "birthDate: '1970-01-01'")).toEqual([
      {
        rule: 'known-field',
        level: 'error',
        at: { file: 'experts.yaml', line: 5, column: 5 },
        message: 'Expert has no field "birthDate".',
        hint: 'Allowed: id, name, nameStatus, altNames, note, review, formerIds, title, posts, counts, evidence, source, sources, modality, statedBy, rank, why, validFrom, validTo.',
      },
    ]);
  });

  it('knows the keys of the long form of a link', () => {
    expect(
      problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'role: LEAD,', 'role: LEAD, rolle: LEAD,'),
    ).toEqual([
      {
        rule: 'known-field',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 36, column: 61 },
        message: 'Measure.assignedTo has no field "rolle".',
        hint: 'Did you mean "role"? Allowed: institution, role, evidence, source, sources, modality, statedBy, rank, why, review, validFrom, validTo.',
      },
    ]);
  });
});
