import { PLACE_KEY, recall, remember } from './remembered.ts';

export interface Place {
  /** From the site's origin on, base path and fragment included. */
  address: string;
  /** What the page calls it. */
  label: string;
  /** The title of the book that it is in. */
  book?: string;
}

export function rememberPlace(place: Place): void {
  remember(PLACE_KEY, JSON.stringify(place));
}

/** Undefined where nothing was read yet, and where the place lies outside `base`, in another site of the same origin. */
export function lastPlace(base: string): Place | undefined {
  try {
    const place: unknown = JSON.parse(recall(PLACE_KEY) ?? 'null');
    return isPlace(place) && place.address.startsWith(base) ? place : undefined;
  } catch {
    return undefined;
  }
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' &&
    value !== null &&
    'address' in value &&
    typeof value.address === 'string' &&
    'label' in value &&
    typeof value.label === 'string'
  );
}
