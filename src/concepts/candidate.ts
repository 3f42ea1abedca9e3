/** Where a candidate occurs in a card; several flags may be set. */
export const IN_HEADING = 1;
export const IN_QUESTION = 2;
export const IN_CONTEXT = 4;
export const IN_ANSWER = 8;
/** In a code block of any passage. */
export const IN_CODE = 16;
/** At the start of the heading. */
export const OPENS_HEADING = 32;
/** Ends like the heading's first noun phrase: "sparse matrix" of "Identity matrix as a sparse matrix". */
export const HAS_HEADING_HEAD = 64;
/** Marked as code somewhere. */
export const IS_CODE = 128;
/** Begins with an adjective or a participle. */
export const STARTS_WITH_MODIFIER = 256;
/** Has capitals that aren't explained by its position in a title or sentence. */
export const IS_CAPITALIZED = 512;
/** Ends with what may be an adjective. */
export const ENDS_WITH_ADJECTIVE = 1024;
/** A whole noun phrase of the heading. */
export const WHOLE_IN_HEADING = 2048;
/** The question asks what it is. */
export const IS_ASKED = 4096;
/** The context or the answer says what it is. */
export const IS_DEFINED = 8192;
/** Is the whole heading. */
export const IS_HEADING = 16384;
/** Ends its noun phrase at least once: "Markov chain", but not the "Markov" in it. */
export const ENDS_PHRASE = 32768;
/** Is a noun phrase of the heading without the generic words at its end: "batch size" in "batch size impact". */
export const HAS_TAIL = 65536;

/** A phrase or name of a card that may be a concept. */
export interface Candidate {
  /** As written, but without capitals that are only title case. */
  text: string;
  /** The flags above, added. */
  flags: number;
  /** How often it occurs in the card. */
  count: number;
  /** How often it is a whole noun phrase rather than part of a longer one. */
  whole: number;
}

/** The candidates of a card as one string, which needs a tenth of the memory. */
export type PackedCandidates = string & { readonly __brand: 'PackedCandidates' };

export function packCandidates(candidates: readonly Candidate[]): PackedCandidates {
  const lines = candidates.map(
    ({ text, flags, count, whole }) => `${text}\t${flags}\t${count}\t${whole}`,
  );
  return lines.join('\n') as PackedCandidates;
}

/** Calls `take` with each candidate. Numbers are read digit by digit, as there are millions of them. */
export function forEachCandidate(
  packed: PackedCandidates,
  take: (text: string, flags: number, count: number, whole: number) => void,
): void {
  let at = 0;
  const readNumber = (): number => {
    let value = 0;
    for (let code = packed.charCodeAt(at); code >= ZERO; code = packed.charCodeAt(++at))
      value = value * 10 + code - ZERO;
    at++;
    return value;
  };
  while (at < packed.length) {
    const end = packed.indexOf('\t', at);
    const text = packed.slice(at, end);
    at = end + 1;
    take(text, readNumber(), readNumber(), readNumber());
  }
}

const ZERO = '0'.charCodeAt(0);
