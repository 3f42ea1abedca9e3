/**
 * Words that occur in every question, and `th`, which is typed on the way to many of them: not searched for, and never
 * suggested as corrections.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have how i if in into is it its may me might my ' +
    'of on or our should so such than that the their them then there these they this those to us use used using was we were what ' +
    'when where which while who whom whose why will with would th you your explain describe mean means between about give given not no'
  ).split(' '),
);
