import { createVisitMemory } from './visit-memory.ts';

/** The address of the session from which this page's card was opened. */
export const sessionLeft = createVisitMemory<string>('recto:session-left');
