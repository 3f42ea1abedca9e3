import { loadPicks } from './load-picks.ts';
import { loadBooks, loadDue } from './load-today.ts';
import type { Material, Sources } from './material.ts';
import type { SessionScope } from './session-scope.ts';

/** @param beyond true if the reader continues after the day's share. @throws Fault */
export async function loadScope(
  scope: SessionScope,
  sources: Sources,
  beyond: boolean,
): Promise<Material> {
  if (scope.isDue) return loadDue(sources, beyond);
  const { isCram, exam, picks } = scope;
  const isOfBooks = picks.every(({ kind }) => kind === 'book');
  return isOfBooks && !isCram && !exam
    ? loadBooks(scope, sources, beyond)
    : loadPicks(scope, sources);
}
