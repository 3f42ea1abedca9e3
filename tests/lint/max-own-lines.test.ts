import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { maxOwnLines } from './max-own-lines.js';

RuleTester.describe = describe;
RuleTester.it = it;

const INNER = ['  function inner() {', '    one();', '    two();', '  }'];
const error = (lines: number) => ({
  message: `This function has ${lines} lines of its own; at most 4 are allowed.`,
});

new RuleTester().run('max-own-lines', maxOwnLines, {
  valid: [
    { code: 'function f() {\n  one();\n  two();\n}', options: [4] },
    { code: 'function f() {\n  one();\n\n  // why\n  /* and\n how */\n  two();\n}', options: [4] },
    {
      code: ['function f() {', ...INNER, ...INNER, '  return inner;', '}'].join('\n'),
      options: [4],
    },
    { code: 'const f = (list) =>\n  list.map((x) => x).filter((x) => x);', options: [4] },
  ],
  invalid: [
    {
      code: 'function f() {\n  one();\n  two();\n  three();\n}',
      options: [4],
      errors: [error(5)],
    },
    {
      code: ['function f() {', ...INNER, '  one();', '  two();', '  three();', '}'].join('\n'),
      options: [4],
      errors: [error(5)],
    },
    {
      code: 'const f = () => {\n  const g = () => {\n  a();\n  b();\n  c();\n  };\n};',
      options: [4],
      errors: [error(5)],
    },
    { code: 'class A {\n  m() {\n    a(`\n\n`);\n  }\n}', options: [4], errors: [error(5)] },
  ],
});
