const WORDS = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
twenty-one twenty-two twenty-three twenty-four twenty-five`
    .split(/\s+/)
    .map((word, index) => [word, index + 1]),
);

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Up to 89, without the letters C, D and M, which number appendices. */
const RE_ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The number that a chapter is given as `7`, `07`, `VII` or `seven`, as digits; undefined where it is none of them. */
export function ordinalToDigits(written: string): string | undefined {
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
