import { z } from 'zod';
import { LANGUAGES, toLanguageCode, type LanguageCode } from '../messages/languages.ts';
import { findCycles } from './find-cycles.ts';
import { faultOfAddress, isRedirectTarget, normalAddress } from './redirects.ts';
import { type Accent, darkAccent, faultOfAccent, parseColor, type Theme } from './accent.ts';
import { faultOfLogoPath, type LogoFiles } from './logo.ts';
import { EXPORT_NAMES, type ExportName } from './export-names.ts';
import { keyed, optional, orMissing, reissue, TextSchema, toRecord } from './yaml-schema.ts';

/** A BCP 47 tag in its canonical form; its language has two or three letters (ISO 639). */
const LangSchema = z.string('must be text').transform((tag, context) => {
  const canonical = canonicalTag(tag.trim());
  if (canonical !== undefined) return canonical;
  context.addIssue('must be a language tag such as `en`, `de`, or `pt-BR`');
  return z.NEVER;
});

const AVAILABLE = Object.entries(LANGUAGES).map(([code, { name }]) => `${code} (${name})`);

/** A language that the interface has been translated into; a tag with a region names its language. */
const InterfaceSchema = z.string('must be text').transform((tag, context): LanguageCode => {
  const code = toLanguageCode(tag);
  if (code !== undefined) return code;
  context.addIssue(`must be one of ${AVAILABLE.join(', ')}, not “${tag.trim()}”`);
  return z.NEVER;
});

const SiteSchema = z.string('must be text').refine((address) => {
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
  const { search, hash, username, password, pathname } = new URL(address);
  return search + hash + username + password === '' && !pathname.includes('//');
}, 'must be an address such as `https://example.org` or `https://example.org/library`');

const SourceUrlSchema = z.string('must be text').refine((address) => {
  const placeholders = [...address.matchAll(/\{[^{}]*\}/g)].map(([placeholder]) => placeholder);
  const known = placeholders.every((name) => name === '{path}' || name === '{line}');
  const host = /^https?:\/\/[^/{}\s]+\//i.test(address) && URL.canParse(address);
  return host && known && placeholders.includes('{path}');
}, 'must be an address with `{path}` and, optionally, `{line}`, such as `https://example.org/edit/{path}#L{line}`');

const UrlSchema = z
  .string('must be an address')
  .refine(
    (address) => /^https?:\/\/[^/\s]\S*$/i.test(address) && URL.canParse(address),
    'must be an address such as `https://example.org/about`',
  );

const SwitchSchema = z
  .string('must be `true` or `false`')
  .refine((value) => /^(?:true|false)$/i.test(value), 'must be `true` or `false`')
  .transform((value) => value.toLowerCase() === 'true');

const ExportSchema = z.string('must be text').transform((written, context): ExportName => {
  const name = EXPORT_NAMES.find((one) => one === written.trim().toLowerCase());
  if (name !== undefined) return name;
  context.addIssue(`must be one of ${EXPORT_NAMES.join(', ')}, not “${written.trim()}”`);
  return z.NEVER;
});

const ExportsSchema = z
  .array(ExportSchema, 'must be a list of formats')
  .transform((names) => [...new Set(names)]);

const BOOK = {
  title: optional(TextSchema.optional()),
  author: optional(TextSchema.optional()),
  lang: optional(LangSchema.optional()),
};

const BooksSchema = z
  .map(
    z.string(),
    z.preprocess((value) => (value === '' ? new Map() : value), keyed(BOOK)),
    'must be a list of books',
  )
  .transform(toRecord);

const NamesSchema = z
  .map(z.string(), TextSchema, 'must be a list of names, each with a colon and another name')
  .refine((names) => findCycles(names).size === 0, 'must not form a cycle')
  .transform(toRecord);

const NO_NAMES: z.output<typeof NamesSchema> = toRecord(new Map());

const CONCEPTS = {
  aliases: optional(NamesSchema.default(NO_NAMES)),
  merge: optional(NamesSchema.default(NO_NAMES)),
  hide: optional(z.array(TextSchema, 'must be a list of names').default([])),
};

const RedirectsSchema = z
  .map(
    z.string(),
    z.string('must be an address'),
    'must be a list of addresses, each with a colon and another address',
  )
  .superRefine((redirects, context) => {
    const loops = findCycles(
      new Map([...redirects].map(([from, to]) => [normalAddress(from), normalAddress(to)])),
    );
    const seen = new Map<string, string>();
    for (const [address, target] of redirects) {
      const same = seen.get(normalAddress(address));
      seen.set(normalAddress(address), address);
      const message =
        faultOfAddress(address) ??
        (same !== undefined ? `is the same address as “${same}”` : undefined) ??
        (isRedirectTarget(target)
          ? undefined
          : 'must lead to an address of the site, such as `/books/`, or to a whole one with https://') ??
        (loops.has(normalAddress(address)) ? 'leads back to itself' : undefined);
      if (message !== undefined) context.addIssue({ code: 'custom', path: [address], message });
    }
  })
  .transform(toRecord);

/** In YAML, `#` after a space begins a comment: a color without quotes is an empty value. */
const NO_COLOR = "must be a color in quotes, such as `'#1d5c8a'`";

const ColorSchema = z.string(orMissing(NO_COLOR)).transform((text, context) => {
  const color = parseColor(text);
  if (color !== undefined) return color;
  context.addIssue(NO_COLOR);
  return z.NEVER;
});

const ACCENT = { light: accentOf('light'), dark: accentOf('dark') };

function accentOf(theme: Theme) {
  return ColorSchema.superRefine((color, context) => {
    const message = faultOfAccent(color, theme);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
}

const OneAccentSchema = ACCENT.light.transform((light): Accent => ({
  light,
  dark: darkAccent(light),
}));
const AccentsSchema = keyed(ACCENT);

/** One color, from which that of the dark theme is made, or one for each theme. */
const AccentSchema = z.unknown().transform((value, context): Accent => {
  const read = (value instanceof Map ? AccentsSchema : OneAccentSchema).safeParse(value);
  return read.success ? read.data : reissue(read.error.issues, value, context);
});

const LogoPathSchema = TextSchema.superRefine((path, context) => {
  const message = faultOfLogoPath(path);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

const LOGO = { light: optional(LogoPathSchema), dark: optional(LogoPathSchema.optional()) };

/** One image, or one for each theme. */
const LogoSchema = z.unknown().transform((value, context): LogoFiles => {
  const read = (value instanceof Map ? keyed(LOGO) : LogoPathSchema).safeParse(value);
  if (!read.success) return reissue(read.error.issues, value, context);
  return typeof read.data === 'string' ? { light: read.data } : read.data;
});

const LIBRARY = {
  title: optional(TextSchema.default('Library')),
  lang: optional(LangSchema.default('en')),
  interface: optional(InterfaceSchema.optional()),
  site: optional(SiteSchema.optional()),
  sourceUrl: optional(SourceUrlSchema.optional()),
  index: optional(SwitchSchema.default(true)),
  socialImages: optional(SwitchSchema.default(true)),
  markdown: optional(SwitchSchema.default(false)),
  exports: optional(ExportsSchema.default([])),
  accent: AccentSchema.optional(),
  logo: optional(LogoSchema.optional()),
  license: optional(TextSchema.optional()),
  licenseUrl: optional(UrlSchema.optional()),
  source: optional(UrlSchema.optional()),
  redirects: optional(RedirectsSchema.default(toRecord(new Map()))),
  books: optional(BooksSchema.default(toRecord(new Map()))),
  concepts: optional(keyed(CONCEPTS).default({ aliases: NO_NAMES, merge: NO_NAMES, hide: [] })),
};

/** Validates `content/library.yaml`, with each scalar as text and each map as a `Map`. */
export const LibraryConfigSchema = keyed(LIBRARY);

/** The known keys of the file, of each book, and of `concepts`. */
export const KNOWN_KEYS = {
  '': Object.keys(LIBRARY),
  books: Object.keys(BOOK),
  concepts: Object.keys(CONCEPTS),
  accent: Object.keys(ACCENT),
  logo: Object.keys(LOGO),
};

function canonicalTag(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
