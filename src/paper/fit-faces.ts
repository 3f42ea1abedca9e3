/** Sizes of text that are tried, in points, the best first. */
const SIZES = [12, 11, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6];

/** Size of text that continues on another card, in points: there is no reason to make it small. */
const CONTINUED_SIZE = 8;

/** Between the columns of a text that continues, in CSS pixels; nothing is shown there. */
const GAP = 40;

/** What neither wraps nor breaks. */
const WHOLE = '.formula, .formula-wide, .table, img';

/**
 * Chooses the largest size at which the text of each face fits; those whose text does not fit at any size are returned.
 * The faces must be in the document, with their fonts and images loaded.
 */
export function fitFaces(faces: readonly HTMLElement[]): HTMLElement[] {
  shrinkWide(faces);
  let left = [...faces];
  for (const size of SIZES) {
    // All are written before any is measured: the browser lays out once for each size.
    for (const face of left) face.style.fontSize = `${size}pt`;
    left = left.filter(overflows);
  }
  return left;
}

/** Scales formulas, tables, and images down that are wider than their place. */
export function shrinkWide(roots: readonly HTMLElement[]): void {
  const wide = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(WHOLE)])
    .map((element) => ({ element, ratio: element.clientWidth / element.scrollWidth }))
    .filter(({ ratio }) => ratio > 0 && ratio < 1);
  for (const { element, ratio } of wide)
    element.style.setProperty('zoom', String(Math.floor(ratio * 100) / 100));
}

/** Divides the text of a face, which is in the document, over as many copies of it as it needs. */
export function splitFace(face: HTMLElement): HTMLElement[] {
  const { text, flow } = partsOf(face);
  face.style.fontSize = `${CONTINUED_SIZE}pt`;
  const width = text.clientWidth;
  Object.assign(flow.style, {
    blockSize: `${text.clientHeight}px`,
    columnWidth: `${width}px`,
    columnGap: `${GAP}px`,
    columnFill: 'auto',
  });
  const count = Math.max(1, Math.round((flow.scrollWidth + GAP) / (width + GAP)));
  return Array.from({ length: count }, (_, index) => {
    const piece = face.cloneNode(true) as HTMLElement;
    partsOf(piece).flow.style.translate = `${-index * (width + GAP)}px`;
    return piece;
  });
}

function overflows(face: HTMLElement): boolean {
  const { text } = partsOf(face);
  return text.scrollHeight > text.clientHeight;
}

function partsOf(face: HTMLElement) {
  const text = face.querySelector<HTMLElement>('.face-text')!;
  return { text, flow: text.querySelector<HTMLElement>('.face-flow')! };
}
