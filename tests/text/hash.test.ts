import { expect, test } from 'vitest';
import { hash } from '../../src/text/hash.ts';

test('a hash is the base 32 of the SHA-256 of the framed parts', () => {
  // printf '3:abc' | sha256sum | xxd -r -p | base32
  expect(hash(['abc'], 256)).toBe('vk27tluzwlry7ndcajoi64xvode4qelqluvee564qvox7iut72lq');
});

test('eighty bits have sixteen characters, and a shorter hash is a prefix of a longer one', () => {
  expect(hash(['abc'])).toHaveLength(16);
  expect(hash(['abc'])).toBe(hash(['abc'], 256).slice(0, 16));
  expect(hash(['abc'], 40)).toHaveLength(8);
  expect(hash(['abc'], 32)).toHaveLength(7);
});

test('different parts with the same concatenation have different hashes', () => {
  const lists = [
    ['ab', 'c'],
    ['a', 'bc'],
    ['abc'],
    ['abc', ''],
    ['', 'abc'],
    [],
    [''],
    ['2:ab1:c'],
    ['ab1:c'],
  ];
  expect(new Set(lists.map((parts) => hash(parts))).size).toBe(lists.length);
});

test('parts are measured in bytes, in any script', () => {
  expect(hash(['é'])).not.toBe(hash(['e']));
  expect(hash(['é'])).not.toBe(hash(['e\u0301']));
  expect(hash(['日本', '語'])).not.toBe(hash(['日', '本語']));
});
