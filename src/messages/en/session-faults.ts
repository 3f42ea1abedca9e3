/* Why a session cannot go on. */

export const ofCard = {
  network: 'The card could not be loaded: there is no connection.',
  missing: 'The card is no longer in the library, or its address has changed.',
  damaged: 'The page of the card cannot be read.',
};
export const ofList = {
  network:
    'The list of cards could not be loaded, and it is not kept on this device. Check your connection.',
  missing:
    'The library has no such book, chapter, or concept. It may have been renamed: look for it on the shelf or with the search.',
  damaged: 'The list of cards is damaged. Reload the page; the site may have just been updated.',
};
export const disagreeing =
  'The cards do not match their list: the site may have just been updated. Reload the page.';
export const broken =
  'Something went wrong that should not have. What you have graded is safe. Reload the page.';
