import {
  endOfHead,
  endOfItem,
  isNumber,
  putHead,
  valueOf,
  ARRAY,
  NEGATIVE,
  NUMBER,
} from '../terms/cbor.ts';

/** Pagefind's unit of weights: that of a word without a weight of its own. */
const UNIT = 24;
/** The largest weight of a place. */
const MOST = 255;

/**
 * Replaces the places of a word in each record by as few as have the same weight together, and numbers those in metadata
 * from 0 on: a search only asks for the weights, and how often a field has the word. Compressed, files of words are half
 * as large. `data` is that of such a file; see `merge-sections.ts` for its format. There, a negative number is the weight
 * of the places after it, or the field of those in metadata. @throws RangeError if it has another format
 */
export function sumPlaces(data: Uint8Array): Uint8Array {
  // Places may get the weight that they had by default.
  const result = new Uint8Array(2 * data.length);
  let at = 0;
  let copied = 0;
  let size = 0;

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
  const passPlaces = (): void => {
    copy();
    let weight = UNIT;
    let sum = 0;
    for (let left = passHead(); left > 0; left--) {
      const isPlace = isNumber(data, at);
      const value = passHead();
      if (isPlace) sum += weight;
      else weight = value;
    }
    const count = Math.ceil(sum / MOST);
    write(ARRAY, count === 0 ? 0 : count + 1);
    if (count > 0) write(NEGATIVE, Math.round(sum / count));
    for (let place = 0; place < count; place++) write(NUMBER, place);
    copied = at;
  };
  const passFields = (): void => {
    let place = 0;
    for (let left = passHead(); left > 0; left--) {
      if (isNumber(data, at)) {
        copy();
        write(NUMBER, place++);
        passHead();
        copied = at;
      } else {
        place = 0;
        passHead();
      }
    }
  };
  const passPages = (): void => {
    for (let left = passHead(); left > 0; left--) {
      // Its head, and its record.
      passHead();
      passItem();
      passPlaces();
      passFields();
    }
  };

  passHead();
  for (let words = passHead(); words > 0; words--) {
    passHead();
    passItem();
    passPages();
    for (let forms = passHead(); forms > 0; forms--) {
      passHead();
      passItem();
      passPages();
    }
  }
  copy();
  return result.slice(0, size);
}
