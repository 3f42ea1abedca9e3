import { parseDocument } from 'yaml';
import { toCategories } from './tags.ts';

/** The YAML at the top of a note. */
export interface FrontMatter {
  /** Offset after its last line. */
  end: number;
  /** The names in `tags`. */
  categories: string[];
  /** Why it is invalid, without a full stop. */
  error: string | undefined;
}

const RE_FRONT_MATTER = /^\uFEFF?---[ \t]*(\r\n|\r|\n)([^]*?)(?:\r\n|\r|\n)?^---[ \t]*$/my;
/** A key, an item of a list or an indented line below a key, a comment, or a blank line. */
const RE_LINE = /^(?:[\p{L}_][\p{L}\p{N}_-]*:(?:[ \t].*)?|[ \t]+.*|[ \t]*-[ \t].*|# .*|[ \t]*)$/u;

/** Reads the front matter of a deck: lines of YAML between two `---`, of which the first is the deck's first line. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  if (!/^\uFEFF?---/.test(text)) return undefined;
  RE_FRONT_MATTER.lastIndex = 0;
  const match = RE_FRONT_MATTER.exec(text);
  const yaml = match?.[2];
  if (!match || yaml === undefined) return undefined;
  const lines = yaml.split(/\r\n|\r|\n/);
  const hasKey = lines.some((line) => /^[\p{L}_]/u.test(line));
  if (!hasKey || !lines.every((line) => RE_LINE.test(line))) return undefined;
  const document = parseDocument(yaml, { prettyErrors: false });
  const [error] = document.errors;
  const end = match[0].length;
  if (error) {
    return { end, categories: [], error: error.message.replace(/[.:]?\s*$/, '') };
  }
  return { end, categories: readTagsOf(document.toJS() as unknown), error: undefined };
}

function readTagsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { tags = (value as { tag?: unknown }).tag } = value as { tags?: unknown };
  const listed: unknown[] = Array.isArray(tags) ? tags : [tags];
  const names = listed.flatMap((tag) => (typeof tag === 'string' ? tag.split(/,\s*|\s+#/) : []));
  return toCategories(names.map((name) => name.replace(/^#/, '')));
}
