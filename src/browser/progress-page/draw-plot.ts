import { plot, type PlotOptions } from '@observablehq/plot';

/** Whether plots begin at the right, as the page does. */
export const isMirrored = document.documentElement.dir === 'rtl';

/** Where the labels of the vertical axis are. */
export const START = isMirrored ? 'right' : 'left';

/** Tooltip of a plot, in the colors of the page. It shows the mark's `title`. */
export const TIP = {
  fill: 'var(--sheet)',
  stroke: 'var(--edge)',
  fontSize: 13,
  pathFilter: 'none',
  textPadding: 6,
};

/** Returns what to plot at a width in pixels, from left to right. */
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
  const directed = isMirrored ? mirror(options) : options;
  const picture = plot({ ...directed, width: width || 600, className: 'plot-picture' });
  // The content policy allows no <style> elements; styles/statistics.css has these rules.
  for (const style of picture.querySelectorAll('style')) style.remove();
  // `place` has the label; the labels of the marks ("rect", "rule") are of no use.
  picture.setAttribute('aria-hidden', 'true');
  return picture;
}

/** Returns text for a plot, line by line; each line keeps the direction of its language, because plots are left to right. */
export function plotText(...lines: readonly string[]): string {
  return (isMirrored ? lines.map((line) => `\u2067${line}\u2069`) : lines).join('\n');
}

function mirror({ x, marginLeft, marginRight, ...others }: PlotOptions): PlotOptions {
  return {
    ...others,
    x: { ...x, reverse: true },
    ...(marginRight !== undefined && { marginLeft: marginRight }),
    ...(marginLeft !== undefined && { marginRight: marginLeft }),
  };
}
