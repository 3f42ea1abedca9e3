/** The term for a language of code blocks (`C#`, `csharp`); an empty string for a name without letters. */
export function codeLanguageTerm(name: string): string {
  const spelled = name
    .toLowerCase()
    .replaceAll('#', 'sharp')
    .replaceAll('+', 'plus')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return spelled && `0code0${spelled}0`;
}
