/** Accents that text taken out of a PDF puts in front of their letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  ˆ: '\\hat',
  '˜': '\\tilde',
  '¯': '\\bar',
  '˙': '\\dot',
  '¨': '\\ddot',
  ˇ: '\\check',
  '˘': '\\breve',
};
const RE_ACCENT = /([ˆ˜¯˙¨ˇ˘]) ?(\\[A-Za-z]+|\p{L})/gu;

/** Puts accents that are in front of a letter on it: `ˆv` becomes `\hat{v}`. Undefined where there are none. */
export function placeAccents(tex: string): string | undefined {
  const placed = tex.replace(
    RE_ACCENT,
    (_, accent: string, letter: string) => `${ACCENTS[accent] ?? ''}{${letter}}`,
  );
  return placed === tex ? undefined : placed;
}
