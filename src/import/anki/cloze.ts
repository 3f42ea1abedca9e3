/** Whether a cloze deletion is hidden, shown as what was hidden, or shown like other text. */
export type ShowCloze = (deletion: { numbers: number[]; text: string; hint: string }) => string;

const RE_OPEN = /\{\{c([\d,]+)::/gy;

/** Replaces cloze deletions, `{{c1::text::hint}}`, by what `show` returns for them, the innermost first. Linear. */
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
  // A deletion that is never closed is text.
  for (const { numbers, parts } of open.reverse()) {
    const rest = `{{c${numbers.join(',')}::${level.join('::')}`;
    level = parts;
    append(rest);
  }
  return level.join('::');
}

/** As a question shows the text of a cloze card. */
export function hideCloze(ordinal: number): ShowCloze {
  return ({ numbers, text, hint }) =>
    numbers.includes(ordinal + 1) ? `<b>[${hint || '…'}]</b>` : text;
}

/** As the answer shows it. */
export function revealCloze(ordinal: number): ShowCloze {
  return ({ numbers, text }) => (numbers.includes(ordinal + 1) ? `<b>${text}</b>` : text);
}
