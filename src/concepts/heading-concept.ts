import { acronymsIn } from './acronyms.ts';
import { isFiller } from './generic-words.ts';

const NUMBER = String.raw`(?:\d+(?:[.\-–]\d+)*|[IVX]{1,5}|[A-Ha-h])`;

/** Words around the concept in a heading, which mean nothing by themselves: "Overview", "Part 2", "Numerical Value". */
const WRAPPER = String.raw`(?:(?:an?|the|brief|quick|detailed|simple|basic|general|key|core|main|practical|further|more|additional|another|code|worked|final|some|in)\s+)*(?:(?:overview|introduction|intro|basics?|fundamentals|foundations|essentials|examples?|illustration|concepts?|ideas?|definitions?|explanation|explained|description|summary|recap|review|conclusions?|background|context|details?|depth|general|practice|action|usage|purpose|importance|significance|motivation|intuition|insights?|takeaways?|notes?|remarks?|problem|exercises?|solution|discussion|question|answer|continued|cont\.?|numerical value|case study|key points?|use cases?|implementation|step|part|chapter|section|figure|flashcard|card|scenario|topic|definition and examples?)s?)(?:\s*#?\s*${NUMBER})?`;

/** `3) `, `(2.1) `, `12.3 ` before a capital, `#4: ` */
const RE_NUMBERING =
  /^(?:\(?\d+(?:\.\d+)*[.)]\s+|\d+(?:\.\d+)+\s+(?=\p{Lu})|#\s*\d+\s*[:.)-]?\s+)/u;
const RE_ARTICLE = /^(?:an?|[Tt]he)\s+/u;
const RE_BEFORE_COLON = new RegExp(String.raw`^${WRAPPER}\s*(?::|\s[-–—])\s*`, 'iu');
const RE_AFTER_COLON = new RegExp(String.raw`\s*(?::\s|\s[-–—]\s|,\s)\s*${WRAPPER}$`, 'iu');
const RE_IN_PARENTHESES = new RegExp(String.raw`\s*\((?:${WRAPPER}|${NUMBER})\)$`, 'iu');
const RE_LEADING =
  /^(?:(?:an?|the)\s+)?(?:(?:brief|quick|detailed|basic|general|high-level|key|core|main|practical|further|some)\s+)*(?:(?:overview|basics?|fundamentals|foundations|essentials|examples?|illustrations?|concepts?|ideas?|notion|definitions?|explanations?|descriptions?|summary|recap|review|importance|significance|purpose|role|motivation|meaning|benefits?|advantages?|use|usage|understanding|need)\s+(?:of|for|behind)|(?:introduction|intro)\s+(?:to|of)|conclusions?\s+(?:on|of|about|to)|more\s+(?:on|about)|(?:background|notes?|details?|remarks?)\s+(?:on|of|about)|understanding|introducing|explaining|defining|what\s+(?:is|are)|why(?:\s+use)?)\s+(?=\S)/iu;
const RE_TRAILING =
  /\s+(?:(?:as\s+)?an?\s+example|as\s+example|overview|introduction|basics|fundamentals|essentials|examples?|concepts?|definitions?|explanation|explained|summary|recap|usage|in\s+(?:detail|general|practice|action|depth|context|brief|a\s+nutshell)|(?:part|example)\s+\d+|continued)$/iu;
const RE_PART = new RegExp(String.raw`\s*[-–—:,]?\s+part\s+${NUMBER}$`, 'iu');

const UNWRAPPING = [
  RE_NUMBERING,
  RE_BEFORE_COLON,
  RE_AFTER_COLON,
  RE_IN_PARENTHESES,
  RE_PART,
  RE_LEADING,
  RE_TRAILING,
  RE_ARTICLE,
];

/** Longer headings are sentences, which have no wrapping words. */
const MAX_LENGTH = 200;

/**
 * Returns the concept that a heading names: the heading without its wrapping words ("Overview", "Introduction to",
 * "Example:", "Part 2") and without an acronym that only repeats it. Undefined where nothing specific is left.
 */
export function headingConcept(heading: string): string | undefined {
  let text = heading.trim().replace(/\s+/gu, ' ');
  if (text.length <= MAX_LENGTH) text = unwrap(text);
  text = withoutAcronym(text).replace(/[\s:;,.–—?!-]+$/u, '');
  return isEmpty(text) ? undefined : text;
}

/** Headings that do not say what a card is about. */
const RE_EMPTY =
  /^(?:analysis|application|approach|case|comparison|data|discussion|evaluation|experiment|implementation|method|model|performance|problem|procedure|process|result|solution|system|technique|time|type|value)s?$/iu;

function isEmpty(text: string): boolean {
  if (text === '' || RE_EMPTY.test(text)) return true;
  return text.split(' ').every((word) => isFiller(word) || RE_COUNTER.test(word));
}

const RE_COUNTER = /^[\p{N}.#:]+$/u;

/** Removes one wrapping after the other, as long as something is left. */
function unwrap(heading: string): string {
  let text = heading;
  for (let before = ''; before !== text;) {
    before = text;
    for (const pattern of UNWRAPPING) {
      const rest = text.replace(pattern, '').trim();
      if (rest !== '') text = rest;
    }
  }
  return text;
}

/** "CSR (Compressed Sparse Row) Format" → "Compressed Sparse Row Format" */
function withoutAcronym(text: string): string {
  const [found] = acronymsIn(text);
  if (!found) return text;
  const { acronym, expansion } = found;
  const pairs = [
    `${expansion} (${acronym}`,
    `${acronym} (${expansion}`,
    `${acronym}s (${expansion}`,
  ];
  if (!pairs.some((pair) => text.startsWith(pair))) return text;
  return expansion + text.slice(text.indexOf(')') + 1);
}
