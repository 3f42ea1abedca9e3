import { inMemory, notices } from '#messages/progress-notices.ts';

/** Why progress is not stored as it should be. */
export type NoticeCode = keyof typeof notices;

export interface Notice {
  code: NoticeCode;
  /** Full sentences: what happened and what to do. */
  message: string;
  /** True if what is learned from now on is lost with the page, unless it is exported. */
  inMemory: boolean;
}

export function noticeOf(code: NoticeCode): Notice {
  const isInMemory = code !== 'clock';
  const message = isInMemory ? `${notices[code]} ${inMemory}` : notices[code];
  return { code, message, inMemory: isInMemory };
}
