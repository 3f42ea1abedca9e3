/** One heading of a chapter line; `number` is digits, or `D` for an appendix. Titles may be empty. */
export type Item =
  | { kind: 'chapter'; number: string; title: string }
  | { kind: 'appendix'; number: string; title: string }
  | { kind: 'section'; number: string; title: string }
  /** `2 Process Isolation`: a chapter, or a title that begins with a number. */
  | { kind: 'counted'; number: string; title: string; text: string }
  | { kind: 'plain'; title: string };

/** Text between a number and its title; `.NET` keeps its dot. */
const GAP = '\\.?\\)?(?: ?[:：–—|-])? ?';
const END = '(?=$|[ .:：)–—|-])';

const RE_CHAPTER = new RegExp(
  `^(?:chapter|chapitre|chap\\.?|ch\\.|kapitel|cap[íi]tulo|الفصل)[ #]*(\\d{1,3}|\\p{L}+(?:-\\p{L}+)?)${END}${GAP}(.*)$`,
  'isu',
);
const RE_CHINESE_CHAPTER = new RegExp(`^第 ?(\\d{1,3}) ?章${GAP}(.*)$`, 'su');
const RE_APPENDIX_SECTION = new RegExp(
  `^(?:appendix )?([A-Z])((?:\\.\\d{1,2})+)${END}${GAP}(.*)$`,
  'isu',
);
const RE_APPENDIX = new RegExp(
  `^(?:appendix|anhang|annexe|ap[eéê]ndice|附录|الملحق)[ -]([A-Z]|\\d{1,2}|[IVXL]+)${END}${GAP}(.*)$`,
  'isu',
);
const RE_SECTION = new RegExp(
  `^(?:(?:[Ss]ection|SECTION|[Ss]ect?\\.|[Rr]ecipe|§) ?)?(\\d{1,2}(?:\\.\\d{1,3})+)(?:${END}${GAP}|(?=\\p{Lu}\\p{Ll}))(.*)$`,
  'su',
);
const RE_COUNTED = new RegExp(
  `^(\\d{1,2})(?:$|(?=[ :)–—|.])(?!\\.\\d)${GAP}(?!\\d)|-(?=\\p{Lu}))(.*)$`,
  'su',
);

/** Units after a quantity, which isn't a section's number. */
const RE_MEASURE = /^(?:[×+=%]|x \d|(?:times|percent|million|billion|release|ghz|mhz|gb|mb|ms)\b)/i;
/** Words after a count in titles: "11 More Ways", "64-Bit Arithmetic", "3-Tier Architecture". */
const RE_COUNT_OF =
  /^(?:(?:more|most|common|simple|easy|new|other|great|best|essential|key|useful|important|golden|basic) )*(?:ways|things|tips|tricks|rules|steps|reasons|habits|principles|lessons|mistakes|myths|questions|examples|minutes|hours|days|weeks|months|years|more|bits?|bytes?|phases?|way|tier|factor|step|day|hour|minute|year|point|sigma|sided|sum|sat|stage|pass|core|fold|dimensional|armed|x|×|percent|million|billion)(?!\p{L})/iu;

export function readItem(text: string): Item {
  return (
    readChapter(text) ??
    readAppendix(text) ??
    readSection(text) ??
    readCounted(text) ?? { kind: 'plain', title: text }
  );
}

/**
 * Returns `11` for chapter 11 and section 11.2.5, `appendix-d` for appendix D and section D.1, or undefined without a
 * number.
 */
export function chapterOf(item: Item | undefined): string | undefined {
  if (!item || item.kind === 'plain') return undefined;
  const first = item.number.split('.')[0] ?? '';
  const appendix = item.kind === 'appendix' || /^\p{L}/u.test(first);
  return appendix ? `appendix-${first.toLowerCase()}` : String(Number(first));
}

function readChapter(text: string): Item | undefined {
  const [, written = '', title = ''] = RE_CHAPTER.exec(text) ?? RE_CHINESE_CHAPTER.exec(text) ?? [];
  const number = ordinalToDigits(written);
  return number === undefined ? undefined : { kind: 'chapter', number, title };
}

function readAppendix(text: string): Item | undefined {
  const [, letter, digits, sectionTitle = ''] = RE_APPENDIX_SECTION.exec(text) ?? [];
  if (letter !== undefined && digits !== undefined && /^[A-Z]/.test(letter)) {
    return { kind: 'section', number: letter + digits, title: sectionTitle };
  }
  const [, name, title = ''] = RE_APPENDIX.exec(text) ?? [];
  return name !== undefined && /^[A-Z\d]/.test(name)
    ? { kind: 'appendix', number: name.toUpperCase(), title }
    : undefined;
}

function readSection(text: string): Item | undefined {
  const [, number, title = ''] = RE_SECTION.exec(text) ?? [];
  if (number === undefined || RE_MEASURE.test(title)) return undefined;
  if (number.endsWith('.0') && /^\p{Ll}/u.test(title)) return undefined;
  return { kind: 'section', number, title };
}

function readCounted(text: string): Item | undefined {
  const [, number, title = ''] = RE_COUNTED.exec(text) ?? [];
  if (
    number === undefined ||
    RE_COUNT_OF.test(title) ||
    /^\p{Ll}(?!\p{Lu})|^[^\p{L}\p{N}"'“‘`(._]/u.test(title)
  )
    return undefined;
  return { kind: 'counted', number: String(Number(number)), title, text };
}

const WORDS = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
twenty-one twenty-two twenty-three twenty-four twenty-five`
    .split(/\s+/)
    .map((word, index) => [word, index + 1]),
);

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Up to 89, without the letters C, D, and M, which number appendices. */
const RE_ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Converts the number of a chapter, such as `7`, `07`, `VII`, or `seven`, to digits; undefined for other words. */
function ordinalToDigits(written: string): string | undefined {
  if (/^\d{1,3}$/.test(written)) return String(Number(written));
  const word = WORDS.get(written.toLowerCase());
  if (word !== undefined) return String(word);
  return RE_ROMAN.test(written) ? String(romanToNumber(written)) : undefined;
}

function romanToNumber(roman: string): number {
  const values = [...roman].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
