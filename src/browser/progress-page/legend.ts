import { stepColor } from './steps.ts';

export interface LegendEntry {
  /** See `stepColor`. */
  step: number;
  label: string;
}

/** Shows the meaning of a plot's colors. */
export function showLegend(place: HTMLElement, entries: readonly LegendEntry[]): void {
  const list = document.createElement('ul');
  list.className = 'plain plot-legend';
  for (const { step, label } of entries) {
    const item = document.createElement('li');
    item.style.setProperty('--step', stepColor(step));
    item.textContent = label;
    list.append(item);
  }
  place.replaceChildren(list);
}
