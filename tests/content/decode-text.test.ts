import { expect, test } from 'vitest';
import { decodeText } from '../../src/content/decode-text.ts';

test('drops a byte-order mark', () => {
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x23))).toEqual({ text: '#', problems: [] });
});

test('decodes invalid UTF-8 as Windows-1252 and reports the first invalid byte', () => {
  const bytes = Buffer.from('a\nb caf\xe9', 'latin1');
  expect(decodeText(bytes)).toEqual({
    text: 'a\nb café',
    problems: [
      {
        line: 2,
        column: 6,
        code: 'not-utf-8',
        severity: 'error',
        message:
          'The file is not valid UTF-8; it was read as Windows-1252, so some letters may be wrong.',
        hint: 'Save the file as UTF-8.',
      },
    ],
  });
});

test.each([
  ['utf-16le', Buffer.from('# ü: Ω\n', 'utf16le')],
  ['utf-16be', Buffer.from('# ü: Ω\n', 'utf16le').swap16()],
])('recognizes %s without a mark by its zero bytes', (_name, bytes) => {
  const { text, problems } = decodeText(bytes);
  expect(text).toBe('# ü: Ω\n');
  expect(problems.map(({ code }) => code)).toEqual(['not-utf-8']);
  expect(decodeText(Buffer.from('a\0b'))).toEqual({ text: 'a\0b', problems: [] });
});

test.each([
  ['utf-16le', Buffer.from('\uFEFF# ü', 'utf16le')],
  ['utf-16be', Buffer.from('\uFEFF# ü', 'utf16le').swap16()],
])('recognizes %s by its byte-order mark', (_name, bytes) => {
  const { text, problems } = decodeText(bytes);
  expect(text).toBe('# ü');
  expect(problems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'warning: The file is encoded as UTF-16; it was read as such.',
  ]);
});
