import { createVisitMemory } from './visit-memory.ts';

/** The address of the session that this page's card was opened from. */
export const sessionLeft = createVisitMemory<string>('recto:session-left');
