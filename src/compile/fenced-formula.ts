const RE_FENCED = /^(`+)(?!`)([\s\S]*[^`])\1$/;

/**
 * Writes an inline formula so that no MDX compiler reads it as code: TeX with braces or angle brackets becomes a code
 * span between its dollars, as in GitHub's Markdown: ``$`\frac{a}{b}`$``.
 */
export function fenceFormula(tex: string): string {
  if (!/[{}<`]/.test(tex)) return tex;
  const runs = new Set((tex.match(/`+/g) ?? []).map((run) => run.length));
  let size = 1;
  while (runs.has(size)) size++;
  const fence = '`'.repeat(size);
  const padding = /^[ `]|[ `]$/.test(tex) ? ' ' : '';
  return fence + padding + tex + padding + fence;
}

/** Returns the TeX of an inline formula in either form. */
export function unfenceFormula(value: string): string {
  const inner = RE_FENCED.exec(value)?.[2];
  if (inner === undefined) return value;
  return /^ [^]* $/.test(inner) ? inner.slice(1, -1) : inner;
}
