import { excerpt } from '../text/excerpt.ts';
import type { Reference } from './tex/references.ts';
import { warning } from '../text/problem.ts';

export const DOLLAR_REMOVED = warning(
  'dollar-left-out',
  'Unmatched `$`; removed.',
  'Delete it, or add the formula.',
);

export const dollarNotMath = (command: string) =>
  warning(
    'dollar-not-math',
    `\`$${command}$$\` is treated as a shell command, not as a formula; shown as \`${command}\`.`,
    `Write it as code: \`${command}\` between backticks.`,
  );

export const bulletRestored = (marker: string, words: string) =>
  warning(
    'bullet-put-back',
    `\`${marker}\` after a formula is treated as the start of the next list item; moved to its own line.`,
    `Start a new line before \`${words}…\`.`,
  );

export const BREAK_RESTORED = warning(
  'break-put-back',
  'A new sentence starts right after the formula of a list item; moved to its own paragraph.',
  'End the sentence before it, or start a new line here.',
);

export const formulaUnread = (tex: string, reason: string) =>
  warning(
    'formula-unread',
    `The formula \`${excerpt(tex)}\` cannot be read (${reason}); shown as written.`,
    'Correct its TeX.',
  );

export const formulaRepaired = (tex: string, repairs: string) =>
  warning(
    'formula-mended',
    `The formula \`${excerpt(tex)}\` was repaired so that it can be read: ${repairs}.`,
    'Correct its TeX if it is not shown as you meant it.',
  );

/** @param isUntagged whether an equation of the card has the label, but no number */
export const referenceUnknown = ({ label, command }: Reference, isUntagged: boolean) =>
  warning(
    'reference-unknown',
    `\`\\${command}{${excerpt(label)}}\` refers to ${isUntagged ? 'an equation without a number' : 'no equation of its card'}; shown as \`${excerpt(label)}\`.`,
    isUntagged
      ? `Give the equation a number: \`\\tag{1}\\label{${label}}\`.`
      : `Give the equation a number and this label: \`\\tag{1}\\label{${label}}\`.`,
  );

export const barsEscaped = (row: string) =>
  warning(
    'bar-in-code',
    `The row \`${excerpt(row)}\` has more cells than the head of its table; the bars in its code are treated as part of the code.`,
    'Write `\\|` for a bar within a table.',
  );

export const formulaNotClosed = (tex: string) =>
  warning(
    'formula-not-closed',
    `The formula \`${excerpt(tex)}\` lacks a delimiter; treated as starting and ending where its TeX does.`,
    'Write inline math between `$` and `$`, display math between `$$` and `$$`.',
  );
