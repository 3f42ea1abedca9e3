import { PLACE_KEY, recall, remember } from './remembered.ts';

export interface Place {
  /** Path on this origin, with base path and fragment. */
  address: string;
  /** Title of the page. */
  label: string;
  /** Title of the book that it belongs to. */
  book?: string;
}

export function rememberPlace(place: Place): void {
  remember(PLACE_KEY, JSON.stringify(place));
}

/** Undefined if nothing was read yet, or if the place is outside `base`, on another site of the same origin. */
export function lastPlace(base: string): Place | undefined {
  try {
    const place = JSON.parse(recall(PLACE_KEY) ?? 'null') as Place | null;
    return place?.address.startsWith(base) ? place : undefined;
  } catch {
    return undefined;
  }
}
