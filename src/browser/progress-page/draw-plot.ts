import { plot, type PlotOptions } from '@observablehq/plot';

/** Returns what to plot at a width in pixels. */
export type Draw = (width: number) => PlotOptions;

const drawn = new WeakMap<Element, { width: number; render: (width: number) => void }>();
let observer: ResizeObserver | undefined;

/**
 * Plots into `place`, in place of its contents, and again at each new width.
 * @param label what a screen reader says instead of the picture
 */
export function drawPlot(place: HTMLElement, label: string, draw: Draw): void {
  const render = (width: number) => place.replaceChildren(toPicture(draw(width), width));
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', label);
  const width = widthOf(place);
  drawn.set(place, { width, render });
  render(width);
  observer ??= new ResizeObserver((entries) => {
    for (const { target } of entries) redraw(target);
  });
  observer.observe(place);
}

function redraw(place: Element): void {
  const entry = drawn.get(place);
  const width = widthOf(place);
  if (!entry || width === 0 || width === entry.width) return;
  entry.width = width;
  entry.render(width);
}

function widthOf(place: Element): number {
  return Math.floor(place.clientWidth);
}

function toPicture(options: PlotOptions, width: number): Element {
  const picture = plot({ ...options, width: width || 600, className: 'plot-picture' });
  // The content policy allows no <style> elements; styles/statistics.css has these rules.
  for (const style of picture.querySelectorAll('style')) style.remove();
  // `place` has the label; the labels of the marks ("rect", "rule") are of no use.
  picture.setAttribute('aria-hidden', 'true');
  return picture;
}
