import { expect, test } from 'vitest';
import { fenceTitle, readFenceInfo, titleAttribute } from '../../src/compile/fence-info.ts';

function read(info: string) {
  const [lang = '', ...rest] = info.split(' ');
  const { language, title, text } = readFenceInfo({ lang, meta: rest.join(' ') || null });
  return { language: 'id' in language ? language.id : language.label, title, text };
}

test.each([
  ['js title="app.js"', 'javascript', 'app.js'],
  ['ts filename="src/a b.ts" {2}', 'typescript', 'src/a b.ts'],
  ['java linenums="1" title=\'Pond.java\'', 'java', 'Pond.java'],
  ['python:tools/dig.py', 'python', 'tools/dig.py'],
  ['go main.go', 'go', 'main.go'],
  ['src/tide.rs', 'rust', 'src/tide.rs'],
  ['ts [vite.config.ts]', 'typescript', 'vite.config.ts'],
  ['{#lst .haskell caption="Digging"}', 'haskell', 'Digging'],
  ['title="my notes.txt"', '', 'my notes.txt'],
  ['pondlang file=pond.pl', 'pondlang', 'pond.pl'],
  ['{tip} Water early', 'tip', 'Water early'],
  ['python:tools+dig', 'python', 'tools+dig'],
  ['python:dig.py title="How to dig"', 'python', 'dig.py: How to dig'],
  ['js title="Ponds" file="app.js"', 'javascript', 'Ponds: app.js'],
  ['{.js file="app.js"} title=app.js', 'javascript', 'app.js'],
])('reads the title of %s', (info, language, title) => {
  expect(read(info)).toEqual({ language, title, text: '' });
});

test.each([
  ['{.python .output}', 'python'],
  ['{.numberLines .python startFrom="10"}', 'python'],
  ['{r plots, fig.width=4, echo=FALSE}', 'r'],
  ['{python}', 'python'],
  ['{=html}', 'html'],
  ['{code-cell} ipython3', 'python'],
  ['{code-block} rust', 'rust'],
  ['{1,3-5}', ''],
  ['python=', 'python'],
  ['python=12', 'python'],
  ['html+erb', 'html'],
  ['python{1,3}', 'python'],
  ['rust,editable', 'rust'],
  ['shell session', 'shellsession'],
  ['Emacs Lisp', 'emacs-lisp'],
  ['plain text', ''],
  ['Python script', 'python'],
  ['sql query', 'sql'],
  ['rust, ignore, no_run', 'rust'],
  ['vue:line-numbers {1}', 'vue'],
  ['js:line-numbers,copy', 'javascript'],
  ['php tab=Pest', 'php'],
  ['Python hl_lines="4"', 'python'],
  ['go {linenos=table,hl_lines=[8,"15-17"],linenostart=199}', 'go'],
  ['jsx live', 'jsx'],
])('reads attributes, which are not text: %s', (info, language) => {
  expect(read(info)).toEqual({ language, title: undefined, text: '' });
});

test.each([
  ['bash npm install x', 'shellscript', 'npm install x'],
  ['bash FOO=bar npm start', 'shellscript', 'FOO=bar npm start'],
  ['bash run.sh', 'shellscript', 'run.sh'],
  ['python x = 1', 'python', 'x = 1'],
  ['python:a==b', 'python', 'a==b'],
  ['python:a,b', 'python', 'a,b'],
  ['python a===b', 'python', 'a===b'],
  ['python print(1)', 'python', 'print(1)'],
  ['json {"a": 1}', 'json', '{"a": 1}'],
  ['{"a": 1}', '', '{"a": 1}'],
  ['std::vector<int> v;', 'std', 'std::vector<int> v;'],
])('keeps what may be code: %s', (info, language, text) => {
  expect(read(info)).toEqual({ language, title: undefined, text });
});

test('keeps a file’s name before what may be code', () => {
  expect(read('python:dig.py x = 1')).toEqual({
    language: 'python',
    title: 'dig.py',
    text: 'x = 1',
  });
});

test.each([
  ['a.js', 'a.js'],
  ['the "main" file', 'the "main" file'],
  [`"a" and 'b'`, '"a" and ’b’'],
])('writes the title %s so that it can be parsed again', (title, read) => {
  expect(fenceTitle(titleAttribute(title))).toBe(read);
});
