/** Returns how to show a cloze deletion: hidden, revealed, or like other text. */
export type ShowCloze = (deletion: { numbers: number[]; text: string; hint: string }) => string;

const RE_OPEN = /\{\{c([\d,]+)::/gy;

/** Replaces cloze deletions, `{{c1::text::hint}}`, with the results of `show`, innermost first, in linear time. */
export function replaceClozes(text: string, show: ShowCloze): string {
  const open: { numbers: number[]; parts: string[] }[] = [];
  let level: string[] = [''];
  let at = 0;
  const append = (piece: string): void => {
    level.push(`${level.pop() ?? ''}${piece}`);
  };
  while (at < text.length) {
    RE_OPEN.lastIndex = at;
    const opening = text[at] === '{' ? RE_OPEN.exec(text) : null;
    if (opening) {
      open.push({ numbers: (opening[1] ?? '').split(',').map(Number), parts: level });
      level = [''];
      at += opening[0].length;
    } else if (open.length > 0 && text.startsWith('::', at)) {
      level.push('');
      at += 2;
    } else if (open.length > 0 && text.startsWith('}}', at)) {
      const { numbers, parts } = open.pop()!;
      const [shown = '', ...hint] = level;
      level = parts;
      append(show({ numbers, text: shown, hint: hint.join('::') }));
      at += 2;
    } else append(text[at++] ?? '');
  }
  // An unclosed deletion is text.
  for (const { numbers, parts } of open.reverse()) {
    const rest = `{{c${numbers.join(',')}::${level.join('::')}`;
    level = parts;
    append(rest);
  }
  return level.join('::');
}

/** Shows the text of a cloze card as in a question. */
export function hideCloze(ordinal: number): ShowCloze {
  return ({ numbers, text, hint }) =>
    numbers.includes(ordinal + 1) ? `<b>[${hint || '…'}]</b>` : text;
}

/** Shows the text of a cloze card as in an answer. */
export function revealCloze(ordinal: number): ShowCloze {
  return ({ numbers, text }) => (numbers.includes(ordinal + 1) ? `<b>${text}</b>` : text);
}
