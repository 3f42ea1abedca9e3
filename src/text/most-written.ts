import { compareCodeUnits } from './natural-order.ts';

/** Returns the most frequent form; of several, the first by code units. Returns undefined if there is none. */
export function mostWritten(forms: Iterable<string | undefined>): string | undefined {
  const counts = new Map<string, number>();
  for (const form of forms) {
    if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return mostCounted(counts);
}

/** Returns the form with the highest count; of several, the first by code units. */
export function mostCounted(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let bestCount = 0;
  for (const [form, count] of counts) {
    const wins = count - bestCount || (best === undefined ? 1 : compareCodeUnits(best, form));
    if (wins > 0) [best, bestCount] = [form, count];
  }
  return best;
}
