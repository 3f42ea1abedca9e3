/** Decodes the percent-encoding of a text; returns it unchanged if that is malformed. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
