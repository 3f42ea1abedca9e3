import { searching } from '#messages/search-dialog.ts';

/** In milliseconds: an answer that comes sooner needs no announcement. */
const NOTICEABLE = 300;

export interface SearchNotice {
  /** Says in the status that a search is under way, if `answer` takes noticeably long and no other search begins. */
  during: <Answer>(answer: Promise<Answer>) => Promise<Answer>;
  /** No longer announces a search that has begun. */
  stop: () => void;
}

export function createSearchNotice(status: HTMLElement): SearchNotice {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    async during(answer) {
      stop();
      const own = setTimeout(() => {
        status.textContent = searching;
      }, NOTICEABLE);
      timer = own;
      try {
        return await answer;
      } finally {
        clearTimeout(own);
      }
    },
  };
}
