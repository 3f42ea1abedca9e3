import { expect, test } from 'vitest';

import { codeLanguage } from '../../src/compile/languages.ts';

test.each([
  ['python', 'python', 'Python'],
  ['Python3', 'python', 'Python'],
  ['{.python}', 'python', 'Python'],
  ['py', 'python', 'Python'],
  ['C++', 'cpp', 'C++'],
  ['c++17', 'cpp', 'C++'],
  ['C#', 'csharp', 'C#'],
  ['js', 'javascript', 'JavaScript'],
  ['rust,no_run', 'rust', 'Rust'],
  ['language-go', 'go', 'Go'],
  ['sh', 'shellscript', 'Shell'],
  ['console', 'shellsession', 'Shell Session'],
  ['terraform', 'terraform', 'Terraform'],
  ['hcl', 'hcl', 'HashiCorp HCL'],
  ['yml', 'yaml', 'YAML'],
  ['objc', 'objective-c', 'Objective-C'],
  ['PL/SQL', 'plsql', 'PL/SQL'],
])('reads %j as %s', (written, id, label) => {
  expect(codeLanguage(written)).toEqual({ kind: 'known', id, label });
});

test.each(['', null, undefined, 'text', 'Plaintext', 'pseudo', 'pseudo_code', 'output', 'ASCII'])(
  'treats %j as plain text',
  (written) => {
    expect(codeLanguage(written)).toEqual({ kind: 'plain', label: '' });
  },
);

test.each(['constructor', '__proto__', 'toString', 'klingon', 'The'])(
  'does not know %j',
  (written) => {
    expect(codeLanguage(written)).toEqual({ kind: 'unknown', label: written });
  },
);
