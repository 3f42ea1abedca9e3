import { searching } from '#messages/search-dialog.ts';

/** In milliseconds: an answer that comes sooner needs no announcement. */
const NOTICEABLE = 300;

/** Says in `status` that a search is under way, if `answer` takes noticeably long. */
export async function whileSearching<Answer>(
  status: HTMLElement,
  answer: Promise<Answer>,
): Promise<Answer> {
  const timer = setTimeout(() => {
    status.textContent = searching;
  }, NOTICEABLE);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}
