import { expect, test } from 'vitest';
import { readSamples } from './profile-build.ts';

const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
  id,
  callFrame: { functionName, url, lineNumber: 6 },
  children,
});

test('time counts for the package or folder whose code runs, native functions for their caller, and waiting for none', () => {
  const nodes = [
    node(1, '(root)', '', [2, 3, 7]),
    node(2, 'render', 'file:///there/node_modules/@scope/katex/dist/katex.mjs', [4, 6]),
    node(3, 'heal', 'file:///there/project/src/repair/repair.ts', [5]),
    node(4, 'replace', ''),
    node(5, 'atomicsWaitLoop', 'file:///there/node_modules/piscina/worker.js'),
    node(6, '(garbage collector)', ''),
    node(7, '(program)', ''),
  ];
  const profile = {
    nodes,
    samples: [2, 4, 3, 5, 6, 7],
    timeDeltas: [1000, 2000, 3000, 9000, 4000, 5000],
  };
  expect([...readSamples(profile, '/there/project')]).toEqual([
    { home: '@scope/katex', frame: 'render:7', ms: 1 },
    { home: '@scope/katex', frame: 'replace:7', ms: 2 },
    { home: 'src/repair', frame: 'heal:7', ms: 3 },
    { home: '(garbage collector)', frame: '(garbage collector):7', ms: 4 },
    { home: '(program)', frame: '(program):7', ms: 5 },
  ]);
});
