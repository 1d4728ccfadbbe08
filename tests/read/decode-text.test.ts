import { describe, expect, it } from '@jest/globals';
import { decodeText } from '../../src/read/decode-text.js';

function decode(text: string): ReturnType<typeof decodeText> {
  return decodeText(new TextEncoder().encode(text));
}

describe('decodeText', () => {
  it('takes a byte order mark, tabs and both line ends', () => {
    expect(decode('\uFEFFa:\tb\r\nc: 算力\n')).toBe('a:\tb\r\nc: 算力\n');
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(decodeText(new Uint8Array([0x61, 0xff]))).toMatchObject({
      rule: 'utf-8',
      message: 'The file is not UTF-8.',
    });
  });

  it.each([
    '\u0000',
    '\u0007',
    '\u001B',
    '\u007F',
    '\u0085',
    '\u200E',
    '\u200F',
    '\u202A',
    '\u202E',
    '\u2066',
    '\u2069',
    '\rx',
  ])('refuses the character %j where it stands', (character) => {
    expect(decode(`ab${character}`)).toMatchObject({ rule: 'plain-text', offset: 2 });
  });

  it('refuses a file that would fill the memory when parsed', () => {
    expect(decode('-\n'.repeat(500_001))).toMatchObject({
      rule: 'file-size',
      message: 'The file has 500001 lines, commas, colons and brackets.',
    });
  });

  it('refuses a file of more than 50 MB', () => {
    expect(decodeText(new Uint8Array(50_000_001))).toMatchObject({
      rule: 'file-size',
      message: 'The file has 50000001 bytes.',
    });
  });
});
