import { endOfHead, endOfItem, isNumber, valueOf, writeNumber } from '../terms/cbor.ts';

/** The most frequent numbers, so that they are written once. */
const SMALL_NUMBERS = Array.from({ length: 256 }, (_, value) => writeNumber(value));

/**
 * Numbers the places of a word in each record from 0 on, instead of by their position in its text: a search only asks
 * how many there are, and with which weight. Compressed, files of words are two fifths smaller. `data` is that of such a
 * file; see `merge-sections.ts` for its format. @throws RangeError if it has another format
 */
export function numberPlaces(data: Uint8Array): Uint8Array {
  // Each place may get a longer number: up to five bytes instead of one.
  const result = new Uint8Array(5 * data.length);
  let at = 0;
  let copied = 0;
  let size = 0;

  const copy = (): void => {
    while (copied < at) result[size++] = data[copied++] ?? 0;
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
    let place = 0;
    for (let left = passHead(); left > 0; left--) {
      // A negative number is the weight of the places after it.
      if (isNumber(data, at)) {
        copy();
        const number = SMALL_NUMBERS[place] ?? writeNumber(place);
        result.set(number, size);
        size += number.length;
        place++;
        passItem();
        copied = at;
      } else passItem();
    }
  };
  const passPages = (): void => {
    for (let left = passHead(); left > 0; left--) {
      // Its head, its record, its places, and those in metadata.
      passHead();
      passItem();
      passPlaces();
      passItem();
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
