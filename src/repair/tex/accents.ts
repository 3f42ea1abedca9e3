/** Accents that PDF extraction puts before their letter. */
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

/** Moves accents onto the letter that follows: `ˆv` becomes `\hat{v}`. */
export function placeAccents(tex: string): string {
  return tex.replace(
    RE_ACCENT,
    (_, accent: string, letter: string) => `${ACCENTS[accent] ?? ''}{${letter}}`,
  );
}
