import { expect, test } from 'vitest';
import { scanPage } from '../../../src/pipeline/check/scan-page.ts';

test('reads ids and decoded links from tags, in order', () => {
  const page = `<a id="x&#38;y" href="/a/?b=1&amp;c=2">t</a><img src='p.png'><link href=/plain.css>`;
  expect(scanPage(page, '/')).toEqual({
    ids: new Set(['x&y']),
    links: ['/a/?b=1&c=2', 'p.png', '/plain.css'],
    written: new Set(),
    pictures: [],
  });
});

test.each([
  ['in text', '<p>say id="a" href="/b/" src=c</p>'],
  ['in another attribute', `<p title='an id="a" href="/b/"'>x</p>`],
  ['in a tag in another attribute', `<p data-x="say <a id='i' href=/b/ src=c>" class="d">x</p>`],
  ['in a script', '<script>if (a<b) x = " href=/b/ ";</script>'],
  ['in a comment', '<!-- <a href="/b/">x</a> -->'],
  ['of another name', '<a data-href="/b/" xlink:href="/c/">x</a>'],
])('ignores text that looks like a link %s', (_, page) => {
  expect(scanPage(page, '/')).toEqual({
    ids: new Set(),
    links: [],
    written: new Set(),
    pictures: [],
  });
});

test('reads tags past quoted brackets and past raw text', () => {
  const page =
    '<style>a>b{}</style><script src="/s.js">" href=</script><a title="a > b" id="i" href="/b/">x</a>';
  expect(scanPage(page, '/')).toMatchObject({ ids: new Set(['i']), links: ['/s.js', '/b/'] });
});

test('reads a truncated page as far as it goes', () => {
  expect(scanPage('<a href="/a/">x</a><a class="b', '/').links).toEqual(['/a/']);
});

test('recognizes links of deck text by their attribute', () => {
  const page =
    '<a href="/a/">a</a><a href="b" data-written>b</a><img src="c" alt="" data-written="">';
  expect(scanPage(page, '/')).toMatchObject({
    links: ['/a/', 'b', 'c'],
    written: new Set(['b', 'c']),
  });
});

test('lists the images of the content folder that a page shows', () => {
  const page =
    '<img src="/cards/files/a%20b.png"><img src="/cards/files/a%20b.png"><img src="/files/other.png">';
  expect(scanPage(page, '/cards/').pictures).toEqual(['files/a b.png']);
});
