import { faults } from '#messages/offline.ts';

type Code = keyof typeof faults;

/** Why a book could not be kept, as a sentence for the reader. */
export class KeepFault extends Error {
  override name = 'KeepFault';

  constructor(code: Code, cause?: unknown) {
    super(faults[code], { cause });
  }
}
