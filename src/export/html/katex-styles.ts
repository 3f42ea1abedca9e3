import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One file of a font. */
interface Face {
  family: string;
  weight: string;
  style: string;
  /** Relative to KaTeX's stylesheet. */
  file: string;
}

export interface KatexStyles {
  /** Rules without fonts. */
  rules: string;
  /** `@font-face` rules, with inlined files, for the fonts that HTML with these classes needs. */
  facesFor: (classes: ReadonlySet<string>) => string;
}

const RE_FACE = /@font-face\{([^}]*)\}/g;
const RE_RULE = /([^{}]+)\{([^{}]*)\}/g;

/** KaTeX's stylesheet for a page that loads nothing. */
export function readKatexStyles(): KatexStyles {
  const path = createRequire(import.meta.url).resolve('katex/dist/katex.min.css');
  const css = readFileSync(path, 'utf8');
  const faces = [...css.matchAll(RE_FACE)].flatMap(([, body = '']) => readFace(body));
  const rules = css.replace(RE_FACE, '');
  const uses = [...rules.matchAll(RE_RULE)].flatMap(([, selectors = '', body = '']) =>
    /font-(?:family|weight|style)/.test(body) ? [{ selectors, body }] : [],
  );

  /** A rule sets the family of a class, or only its weight or style, which then applies to every family. */
  function needs({ family, weight, style }: Face, classes: ReadonlySet<string>): boolean {
    const applied = uses.filter(({ selectors }) =>
      selectors.split(',').some((selector) => applies(selector, classes)),
    );
    const own = applied.filter(({ body }) => familyOf(body) === family);
    const any = applied.filter(({ body }) => [family, undefined].includes(familyOf(body)));
    if (weight === '400' && style === 'normal')
      return family === 'KaTeX_Main' ? classes.size > 0 : own.length > 0;
    const hasFamily = family === 'KaTeX_Main' || own.length > 0;
    const isBold = weight === '400' || any.some(({ body }) => body.includes('weight:700'));
    const isItalic = style === 'normal' || any.some(({ body }) => body.includes('style:italic'));
    return hasFamily && isBold && isItalic;
  }

  return {
    rules,
    facesFor: (classes) =>
      faces
        .filter((face) => needs(face, classes))
        .map(({ family, weight, style, file }) => {
          const bytes = readFileSync(join(dirname(path), file)).toString('base64');
          return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${bytes}) format("woff2")}`;
        })
        .join('\n'),
  };
}

function readFace(body: string): Face[] {
  const [, file] = /url\(([^)]+\.woff2)\)/.exec(body) ?? [];
  const [, weight = '400'] = /font-weight:(\w+)/.exec(body) ?? [];
  const [, style = 'normal'] = /font-style:(\w+)/.exec(body) ?? [];
  const family = familyOf(body);
  return file === undefined || family === undefined ? [] : [{ family, weight, style, file }];
}

function familyOf(body: string): string | undefined {
  return /font-family:"?([\w-]+)/.exec(body)?.[1];
}

/** Whether HTML with `classes` may contain an element that `selector` matches. */
function applies(selector: string, classes: ReadonlySet<string>): boolean {
  const named = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  return named.length > 0 && named.every((name) => classes.has(name));
}

const RE_CLASS = /\sclass=(?:"([^"]*)"|([^\s"'>]+))/g;

/** Adds the classes of elements in `html` to `classes`. */
export function collectClasses(html: string, classes: Set<string>): void {
  for (const [, quoted, bare] of html.matchAll(RE_CLASS))
    for (const name of (quoted ?? bare ?? '').split(' ')) classes.add(name);
}
