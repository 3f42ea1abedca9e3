import { z } from 'zod';

/** A key that stands without a value is as good as left out. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema);
}

/** Maps of the file are `Map`s; those with keys of ours are read as objects. */
function keyed<Shape extends z.ZodRawShape>(shape: Shape) {
  const schema = z.strictObject(shape, 'must be a list of keys with their values');
  return z.preprocess((value) => (value instanceof Map ? toObject(value) : value), schema);
}

function toObject(map: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(map);
}

/** No prototype stands behind it: a book may be called `constructor`. */
function toRecord<Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  const record = Object.create(null) as Record<string, Value>;
  for (const [key, value] of map) record[key] = value;
  return record;
}

const TextSchema = z
  .string('must be text')
  .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .refine((text) => text !== '', 'must not be empty');

/** A tag of BCP 47 in its canonical form; the language itself in the two or three letters of ISO 639. */
const LangSchema = z.string('must be text').transform((tag, context) => {
  const canonical = canonicalTag(tag.trim());
  if (canonical !== undefined) return canonical;
  context.addIssue('must be a language tag such as `en`, `de` or `pt-BR`');
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
}, 'must be an address with `{path}` in it, and `{line}` if wanted, such as `https://example.org/edit/{path}#L{line}`');

const SwitchSchema = z
  .string('must be `true` or `false`')
  .refine((value) => /^(?:true|false)$/i.test(value), 'must be `true` or `false`')
  .transform((value) => value.toLowerCase() === 'true');

const BookSchema = keyed({
  title: optional(TextSchema.optional()),
  author: optional(TextSchema.optional()),
  lang: optional(LangSchema.optional()),
}).transform(({ title, author, lang }) => ({
  ...(title === undefined ? {} : { title }),
  ...(author === undefined ? {} : { author }),
  ...(lang === undefined ? {} : { lang }),
}));

const BooksSchema = z
  .map(
    z.string(),
    z.preprocess((value) => (value === '' ? new Map() : value), BookSchema),
    'must be a list of books',
  )
  .transform(toRecord);

const NamesSchema = z
  .map(z.string(), TextSchema, 'must be a list of names, each with a colon and another name')
  .refine(hasNoCircle, 'must not lead in a circle')
  .transform(toRecord);

const NO_NAMES: z.output<typeof NamesSchema> = toRecord(new Map());

const ConceptsSchema = keyed({
  aliases: optional(NamesSchema.default(NO_NAMES)),
  merge: optional(NamesSchema.default(NO_NAMES)),
  hide: optional(z.array(TextSchema, 'must be a list of names').default([])),
});

/** `content/library.yaml`, every scalar of it read as text and every map as a `Map`. */
export const LibraryConfigSchema = keyed({
  title: optional(TextSchema.default('Library')),
  lang: optional(LangSchema.default('en')),
  site: optional(SiteSchema.optional()),
  sourceUrl: optional(SourceUrlSchema.optional()),
  index: optional(SwitchSchema.default(true)),
  books: optional(BooksSchema.default(toRecord(new Map()))),
  concepts: optional(ConceptsSchema.default({ aliases: NO_NAMES, merge: NO_NAMES, hide: [] })),
});

function canonicalTag(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Whether following `names` from any of them comes to an end. */
function hasNoCircle(names: ReadonlyMap<string, string>): boolean {
  const ending = new Set<string>();
  for (const start of names.keys()) {
    const path = new Set<string>();
    for (
      let name: string | undefined = start;
      name !== undefined && !ending.has(name);
      name = names.get(name)
    ) {
      if (path.has(name)) return false;
      path.add(name);
    }
    for (const name of path) ending.add(name);
  }
  return true;
}
