import {
  endOfHead,
  endOfItem,
  isNumber,
  putHead,
  readTextAt,
  valueOf,
  ARRAY,
  NEGATIVE,
  NUMBER,
} from '../terms/cbor.ts';

/** The weight that Pagefind gives to places without one. */
const DEFAULT_WEIGHT = 25;
/** The largest weight of a place. */
const MOST = 255;
/** Words that share so many letters are found together. */
const ALIKE = 3;
/** How many times as large as its places the list of a word in a record may become. */
const LARGEST = 3;

/**
 * Replaces the places of a word in each record by as few as have the same weight together: a search adds up the weights.
 * It does so for each place only once, and for words that begin alike together: these get different places. In metadata,
 * places are only counted by field. All are numbered from 0 on, so that compressed files of words are two fifths smaller.
 *
 * `data` is that of such a file; see `merge-sections.ts` for its format. There, a negative number is the weight of the
 * places after it, or the field of those in metadata; a place is the distance from the one before. @throws RangeError if
 * it has another format
 */
export function sumPlaces(data: Uint8Array): Uint8Array {
  const result = new Uint8Array(LARGEST * data.length);
  let at = 0;
  let copied = 0;
  let size = 0;
  /** By record: the number of its places that have words beginning like this one. */
  const taken = new Map<number, number>();
  let beginning = '';

  const copy = (): void => {
    while (copied < at) result[size++] = data[copied++] ?? 0;
  };
  const write = (type: number, value: number): void => {
    size = putHead(result, size, type, value);
  };
  /** Passes the head of an item, and returns its value. */
  const passHead = (): number => {
    const start = at;
    at = endOfHead(data, start);
    return valueOf(data, start, at);
  };
  const passItem = (): void => {
    at = endOfItem(data, at);
  };
  const passWord = (): void => {
    const letters = readTextAt(data, at).slice(0, ALIKE);
    if (letters !== beginning) taken.clear();
    beginning = letters;
    passItem();
  };
  const passPlaces = (record: number): void => {
    copy();
    let weight = DEFAULT_WEIGHT;
    let sum = 0;
    for (let left = passHead(); left > 0; left--) {
      const isPlace = isNumber(data, at);
      const value = passHead();
      if (isPlace) sum += weight;
      else weight = value;
    }
    const first = taken.get(record) ?? 0;
    const count = Math.ceil(sum / MOST);
    if (count > 0) taken.set(record, first + count);
    write(ARRAY, count === 0 ? 0 : count + 1);
    if (count > 0) write(NEGATIVE, Math.round(sum / count));
    for (let index = 0; index < count; index++) write(NUMBER, index === 0 ? first : 1);
    copied = at;
  };
  const passFields = (): void => {
    let place = 0;
    for (let left = passHead(); left > 0; left--) {
      if (isNumber(data, at)) {
        copy();
        write(NUMBER, Math.min(place++, 1));
        passHead();
        copied = at;
      } else {
        place = 0;
        passHead();
      }
    }
  };
  const passPages = (): void => {
    let record = 0;
    for (let left = passHead(); left > 0; left--) {
      passHead();
      record += passHead();
      passPlaces(record);
      passFields();
    }
  };

  passHead();
  for (let words = passHead(); words > 0; words--) {
    passHead();
    passWord();
    passPages();
    for (let forms = passHead(); forms > 0; forms--) {
      passHead();
      passItem();
      passPages();
    }
  }
  copy();
  if (size > result.length) throw new RangeError('A file of words has an unknown format.');
  return result.slice(0, size);
}
