import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('required-field', () => {
  it('says which field is missing', () => {
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'level: MUNICIPALITY\n', '')).toEqual([
      {
        rule: 'required-field',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 1, column: 5 },
        message: 'Policy "freedonia-ai-action-plan-2031" has no level.',
        hint: 'Add `level:`.',
      },
    ]);
  });

  it('wants the other end of a link', () => {
    expect(problemsAfter('initiatives.yaml', '{place: freedonia-city,', '{plaice: freedonia-city,')).toEqual([
      {
        rule: 'required-field',
        level: 'error',
        at: { file: 'initiatives.yaml', line: 8, column: 17 },
        message: 'locatedIn does not name its other end.',
        hint: 'Write one of: place: ….',
      },
      {
        rule: 'known-field',
        level: 'error',
        at: { file: 'initiatives.yaml', line: 8, column: 18 },
        message: 'locatedIn has no field "plaice".',
        hint: 'Did you mean "place"? Allowed: place, evidence, source, sources, modality, statedBy, rank, why, review, validFrom, validTo.',
      },
    ]);
  });

  it('wants what a relationship must carry', () => {
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', ', role: ISSUER', '')).toEqual([
      {
        rule: 'required-field',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 15, column: 5 },
        message: 'The key "role" is missing.',
        hint: 'Add `role:`; there are institution, evidence.',
      },
    ]);
  });

  it('wants a name', () => {
    expect(problemsAfter('themes.yaml', '{id: safety, name: {zh: 安全, en: Safety}}', '{id: safety}')).toEqual([
      {
        rule: 'required-field',
        level: 'error',
        at: { file: 'themes.yaml', line: 26, column: 10 },
        message: 'Theme "safety" has no name.',
        hint: 'Add `name:`.',
      },
    ]);
  });

  it('does not take an empty name for a name', () => {
    const name = 'name: {zh: 自由市人工智能行动方案（2031—2032年）, en: Freedonia AI Action Plan (2031–2032)}';
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', name, 'name: {}')).toEqual([
      expect.objectContaining({ message: 'Policy "freedonia-ai-action-plan-2031" has no name.', hint: 'Add `name:`.' }),
    ]);
  });
});
