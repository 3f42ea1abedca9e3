type Code = 'network' | 'full' | 'changed' | 'busy';

const MESSAGES: Record<Code, string> = {
  network: 'The book could not be loaded whole. Check your connection and try again.',
  full: 'There is no room left for this book on the device.',
  changed: 'The site was updated while the book was loaded. Try again.',
  busy: 'Another tab is loading a book. Try again when it is done.',
};

/** Why a book could not be kept, as a sentence for the reader. */
export class KeepFault extends Error {
  override name = 'KeepFault';

  constructor(code: Code, cause?: unknown) {
    super(MESSAGES[code], { cause });
  }
}
