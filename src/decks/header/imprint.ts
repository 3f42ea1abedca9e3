import { isGivenName } from './known-words.ts';
import { matchPersons } from './person.ts';
import { readNames } from './read-words.ts';

/** Publishers as one word in lower case, without punctuation; a name that is also a surname needs a year after it. */
const PUBLISHERS = new Set(
  `oreilly oreillymedia oreillymediainc manningpublications manningpublicationsco packt packtpublishing packtpub packtpublishinglimited apress wileyieee
wileyieeepress johnwiley johnwileysons johnwileyandsons wileysons wileyblackwell springerverlag springernature springerinternational springerinternationalpublishing springerscience
springerlondon springerberlin springersingapore springercham cambridgeuniversitypress oxforduniversitypress princetonuniversitypress mitpress themitpress nostarch nostarchpress pragmaticbookshelf
thepragmaticbookshelf pragmaticprogrammers thepragmaticprogrammers addisonwesley addisonwesleyprofessional pearsoneducation pearsoneducationlimited prenticehall mcgrawhill mcgrawhilleducation elsevier
elsevierscience morgankaufmann morgankaufmannpublishers academicpress crcpress crc chapmanhall chapmanandhall chapmanhallcrc chapmanandhallcrc taylorfrancis taylorandfrancis routledge birkhauser worldscientific
worldscientificpublishing cengage cengagelearning brookscole jonesbartlett jonesbartlettlearning jonesandbartlett microsoftpress ciscopress sybex wrox wroxpress igiglobal degruyter siam
americanmathematicalsociety doverpublications wwnorton leanpub independentlypublished bpb bpbpublications bpbonline technicspublications rheinwerk rheinwerkcomputing peachpit peachpitpress newriders sitepoint
rosenfeldmedia basicbooks athenascientific penguinbooks harpercollins bloomsbury artechhouse iospress ieeepress acmpress artima artimapress
syncfusion ioppublishing newnes focalpress guilfordpress businessexpertpress murach mikemurach humanapress nowpublishers openstax`.split(
    /\s+/,
  ),
);
const SURNAMES_TOO = new Set(
  'manning wiley springer pearson norton sams que dover cambridge oxford harvard yale stanford penguin macmillan palgrave hanser'.split(
    ' ',
  ),
);

/** Number of words from the end in which to look for a year: only authors come after it. */
const MAX_WORDS = 24;
const RE_YEAR = /^(?:19|20)\d\d$/;
const RE_GLUED_YEAR = /^((?:19|20)\d\d)(\p{Lu}\p{Ll}.*)$/u;
const RE_EDITION =
  /^(?:\d+(?:st|nd|rd|th|e)|edition|ed|meap|v\d+|early|release|retail|revised|first|second|third|fourth|fifth|97[89]\d{10})$/i;

/** The words of a header without publisher, year, and an author after them. */
export interface Imprinted {
  title: string[];
  imprint: string[];
  author: string[];
  /** Words after the year that are certainly not an author; they belong to the title. */
  unread: string[];
}

/**
 * Parses `…-OReilly-Media-2025Chip-Huyen--`. `closed`: the words ended in `--`, which used to be a bracket, so the
 * author comes after the year.
 */
export function takeImprint(written: readonly string[], closed: boolean): Imprinted {
  const words = written.flatMap(splitGluedYear);
  for (let year = words.length - 1; year >= Math.max(0, words.length - MAX_WORDS); year--) {
    if (!RE_YEAR.test(words[year] ?? '')) continue;
    const taken = takeAtYear(words, year, closed);
    if (taken) return taken;
  }
  const start = publisherStart(words, words.length, false);
  if (start === words.length) return { title: [...written], imprint: [], author: [], unread: [] };
  const from = RE_YEAR.test(words[start - 1] ?? '') ? start - 1 : start;
  return { title: words.slice(0, from), imprint: words.slice(from), author: [], unread: [] };
}

function takeAtYear(
  words: readonly string[],
  year: number,
  closed: boolean,
): Imprinted | undefined {
  const start = publisherStart(words, year, true);
  const published = start < year;
  const title = words.slice(0, start);
  const behind = words.slice(year + 1);
  const imprint = words.slice(start, year + 1);
  if (behind.every((word) => RE_EDITION.test(word))) {
    const certain = published || (closed && behind.length === 0);
    return certain
      ? { title, imprint: [...imprint, ...behind], author: [], unread: [] }
      : undefined;
  }
  const match = matchPersons(readNames(behind));
  const named = match === 'certain' || (match === 'shape' && (published || closed));
  if (named) return { title, imprint, author: behind, unread: [] };
  return published ? { title, imprint, author: [], unread: behind } : undefined;
}

/** Returns where the name of a publisher that ends before `end` begins; `end` if there is none. */
function publisherStart(words: readonly string[], end: number, dated: boolean): number {
  let name = '';
  let found = end;
  for (let start = end - 1; start >= Math.max(0, end - 5); start--) {
    name = (words[start] ?? '').replace(/[^\p{L}]/gu, '').toLowerCase() + name;
    const alone = end - start === 1 && start === 1 && isGivenName(words[0] ?? '');
    const surname = dated && !alone && SURNAMES_TOO.has(name);
    if (PUBLISHERS.has(name) || surname || isUniversityPress(words, start, end)) found = start;
  }
  return found;
}

/** Recognizes `Stanford University Press`, `University of Chicago Press`. */
function isUniversityPress(words: readonly string[], start: number, end: number): boolean {
  const name = words.slice(start, end).join(' ');
  return /^(?:\p{Lu}\p{L}+ University|University of \p{Lu}\p{L}+) Press$/u.test(name);
}

function splitGluedYear(word: string): string[] {
  const glued = RE_GLUED_YEAR.exec(word);
  return glued ? [glued[1] ?? '', glued[2] ?? ''] : [word];
}
