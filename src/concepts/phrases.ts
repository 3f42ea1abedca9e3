import { codeNames } from './code-names.ts';
import { isAspectOf, isFiller, isGeneric, isQuantity } from './generic-words.ts';
import { NAME, type Role, roleOf } from './roles.ts';
import type { TaggedWord } from './tag-words.ts';

/** A noun phrase, or a part of one that ends with a noun. */
export interface Phrase {
  text: string;
  /** Its last noun; in "law of large numbers", the one before "of". */
  head: string;
  /** Whether it isn't part of a longer noun phrase. */
  isWhole: boolean;
  /** Whether its last noun is the last one of the noun phrase. */
  endsPhrase: boolean;
  /** Whether a noun phrase consists of it and generic words after it. */
  hasTail: boolean;
  /** Whether the text starts with it. */
  isFirst: boolean;
  /** Whether a clause starts with it, so that its first capital means nothing. */
  opensClause: boolean;
  isCode: boolean;
  startsWithModifier: boolean;
  endsWithAdjective: boolean;
  /** Whether its first word may be a verb: "sampling bias", but also "plotting curves". */
  isTentative: boolean;
}

const MAX_LENGTH = 4;
/** Including prepositions and articles inside a name. */
const MAX_LENGTH_LINKED = 8;

interface Member {
  word: TaggedWord;
  role: Role;
  text: string;
}

/** A maximal noun phrase, with the positions of its words in the text. */
interface Run {
  members: Member[];
  start: number;
  opensClause: boolean;
  /** Exclusive. */
  end: number;
}

/** Finds the noun phrases of a text and their parts, "N of N", and both phrases in "parent and child processes". */
export function phrasesIn(words: readonly TaggedWord[]): Phrase[] {
  const runs = findRuns(words);
  const phrases: Phrase[] = [];
  for (const [index, run] of runs.entries()) {
    phrases.push(...partsOf(run));
    const next = runs[index + 1];
    if (!next) continue;
    phrases.push(...joinedByOf(run, next, words), ...withSharedHead(run, next, words));
  }
  return phrases;
}

/** Endings of adjectives that are hardly ever used as nouns: "the highest estimated", "as large as possible". */
const RE_ADJECTIVE = /(?:[^e]ed|est|ble|ful|ous|less)$/u;

/** An adjective at the end may be a noun: the "potential" of "effective potential". */
function findRuns(words: readonly TaggedWord[]): Run[] {
  const runs: Run[] = [];
  let members: Member[] = [];
  let start = 0;
  let opensClause = false;
  const close = (end: number) => {
    const last = members.at(-1);
    const mayBeNoun = last?.word.tag === 'ADJ' && !RE_ADJECTIVE.test(last.text);
    if (members.length > 1 && mayBeNoun && last.role === 'modifier') {
      members = [...members.slice(0, -1), { ...last, role: 'adjective' }];
    }
    const run = trim({ members, start, end, opensClause });
    if (run.members.length > 0) runs.push(run);
    members = [];
  };
  for (const [index, word] of words.entries()) {
    const role = roleOf(words, index);
    if (word.breakBefore || role === 'none') close(index);
    if (role !== 'none') {
      if (members.length === 0) {
        start = index;
        opensClause = word.breakBefore || words[index - 1]?.breakAfter !== false;
      }
      members.push({ word, role, text: word.text });
    }
    // "Amdahl’s law" is one phrase.
    if (word.breakAfter) close(index + 1);
  }
  close(words.length);
  return runs;
}

/** Drops words without meaning at the start. */
function trim({ members, start, end, opensClause }: Run): Run {
  let from = 0;
  const isEmpty = ({ text, role }: Member, index: number) => {
    if (isFiller(text) || role === 'link' || role === 'tail') return true;
    return isAspectOf(text) && members[index + 1]?.role === 'link';
  };
  while (from < members.length && isEmpty(members[from]!, from)) from += 1;
  return {
    members: members.slice(from),
    start: start + from,
    end,
    opensClause: opensClause && from === 0,
  };
}

function partsOf({ members, start, opensClause }: Run): Phrase[] {
  const phrases: Phrase[] = [];
  let last = members.length;
  while (last > 0 && !endsPhrase(members[last - 1])) last -= 1;
  // A gerund at the start of a clause is usually a verb: "Plotting the loss", "Handling events".
  const first = members[0]?.role === 'gerund' && last > 1 ? 1 : 0;
  for (let from = 0; from < last; from++) {
    for (let to = Math.min(last, from + MAX_LENGTH_LINKED); to > from; to--) {
      const part = members.slice(from, to);
      if (!isPhrase(part) || part.filter(({ role }) => role !== 'link').length > MAX_LENGTH)
        continue;
      const isTentative = from < first;
      const isWhole = from <= first && to === last;
      const endsPhrase = members.slice(to, last).every(({ text }) => isGeneric(text));
      const hasTail = from <= first && to < last && endsPhrase;
      const place = { isFirst: start + from === 0, opensClause: opensClause && from === 0 };
      phrases.push({ ...toPhrase(part, isWhole, place), isTentative, endsPhrase, hasTail });
    }
  }
  return phrases;
}

function isPhrase(part: readonly Member[]): boolean {
  const first = part[0]!;
  if (!endsPhrase(part.at(-1)) || isFiller(first.text) || !beginsPhrase(first)) return false;
  if (part.length === 1 && first.role === 'adjective') return false;
  if (part.length === 1) return first.word.isCode || !isGeneric(first.text);
  // A code line isn't part of a phrase.
  return !part.slice(0, -1).some(({ word }) => word.isCode && /\s/u.test(word.text));
}

function toPhrase(
  part: readonly Member[],
  isWhole: boolean,
  place: Pick<Phrase, 'isFirst' | 'opensClause'>,
): Phrase {
  const [first] = part;
  const words = part.map(({ word }) => writtenForm(word));
  if (place.opensClause && part[0]!.word.tag !== NAME) words[0] = withoutClauseCapital(words);
  const text = words.join(' ');
  return {
    text: text.replace(/['’]s?$/u, ''),
    head: part.at(-1)!.text,
    isWhole,
    ...place,
    isCode: part.some(({ word }) => word.isCode),
    startsWithModifier: part.length > 1 && first!.role !== 'noun' && first!.role !== 'owner',
    endsWithAdjective: part.at(-1)!.role === 'adjective',
    isTentative: false,
    endsPhrase: true,
    hasTail: false,
  };
}

/** Drops the capitals of a title but keeps those of a name. */
function writtenForm({ isCode, text, tagged }: TaggedWord): string {
  return isCode ? (codeNames(text)[0] ?? text) : tagged;
}

/** The preposition between two nouns of a name, in English and related languages. */
export const RE_OF = /^(?:of|de|del|du|des|do|da|dos|di|della|dei|von|van)$/iu;

const INSIDE = { isFirst: false, opensClause: false };

/** Returns the first word without the capital of a clause's start if no later word has a capital. */
export function withoutClauseCapital([first = '', ...others]: readonly string[]): string {
  const isPlain = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(first);
  return isPlain && !others.some((word) => /^\p{Lu}./u.test(word)) ? first.toLowerCase() : first;
}

/** "degree of parallelism", "law of large numbers" */
function joinedByOf(run: Run, next: Run, words: readonly TaggedWord[]): Phrase[] {
  if (run.end + 1 !== next.start || !RE_OF.test(words[run.end]?.text ?? '')) return [];
  if (words[run.end]?.breakAfter || words[run.end - 1]?.breakAfter) return [];
  const last = run.members.at(-1);
  const end = next.members.findLastIndex(endsPhrase) + 1;
  if (
    !endsPhrase(last) ||
    !last ||
    end === 0 ||
    end > 2 ||
    isFiller(last.text) ||
    isQuantity(last.text)
  )
    return [];
  const isAll = run.members.length === 1;
  const place = { isFirst: isAll && run.start === 0, opensClause: isAll && run.opensClause };
  const left = toPhrase(run.members.slice(-1), false, place);
  const right = toPhrase(next.members.slice(0, end), true, INSIDE);
  return [
    {
      ...left,
      text: `${left.text} ${words[run.end]!.text.toLowerCase()} ${right.text}`,
      isWhole: true,
    },
  ];
}

const RE_COORDINATOR = /^(?:and|or|&|vs\.?|versus)$/iu;

/** "parent" in "parent and child processes" is a parent process. */
function withSharedHead(run: Run, next: Run, words: readonly TaggedWord[]): Phrase[] {
  if (run.end + 1 !== next.start || !RE_COORDINATOR.test(words[run.end]?.text ?? '')) return [];
  const head = next.members.at(-1);
  const own = run.members.at(-1);
  if (!head || !own || next.members.length !== 2 || run.members.length !== 1) return [];
  if (own.role === 'noun' && !/\p{Ll}$/u.test(own.text)) return [];
  if (own.role === 'noun' && own.text.endsWith('s')) return [];
  return [toPhrase([own, head], true, { isFirst: run.start === 0, opensClause: run.opensClause })];
}

function beginsPhrase({ role }: Member): boolean {
  return role !== 'link' && role !== 'tail';
}

function endsPhrase(member: Member | undefined): boolean {
  if (!member || isFiller(member.text)) return false;
  return member.role === 'noun' || member.role === 'adjective' || member.role === 'tail';
}
