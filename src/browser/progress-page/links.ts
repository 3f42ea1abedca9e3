import { type Pick, writeScope } from '../session/session-scope.ts';

/** A link to `address`, with the base path, not encoded. */
export function addressLink(address: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = encodeURI(address);
  link.textContent = label;
  return link;
}

/** A link to a session on all of `picks`. `label` is shown, `name` is for screen readers. */
export function drillLink(
  picks: readonly Pick[],
  { base, label, name = label }: { base: string; label: string; name?: string },
): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'button';
  link.href = `${base}study/${writeScope({ isDue: false, picks, exam: undefined })}`;
  link.textContent = label;
  if (name !== label) link.setAttribute('aria-label', name);
  return link;
}
