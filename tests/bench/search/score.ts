/** How often and how early the right cards appeared. */
export interface Score {
  queries: number;
  /** Share of queries with a right card first. */
  atOne: number;
  /** Share with one among the first three. */
  atThree: number;
  /** Mean reciprocal rank of the first right card. */
  meanReciprocalRank: number;
}

/** Scores the ranks of the first right cards, from 1; 0 if there was none. */
export function scorePlaces(places: readonly number[]): Score {
  const share = (count: number): number => (places.length > 0 ? count / places.length : 0);
  return {
    queries: places.length,
    atOne: share(places.filter((place) => place === 1).length),
    atThree: share(places.filter((place) => place >= 1 && place <= 3).length),
    meanReciprocalRank: share(places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0)),
  };
}
