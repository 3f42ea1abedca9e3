/** Text sizes to try, in points, best first. */
const SIZES = [12, 11, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6];

/** Size of text that continues on another card, in points; it need not be small. */
const CONTINUED_SIZE = 8;

/** Gap between the columns of a text that continues, in CSS pixels; nothing is shown in it. */
const GAP = 40;

/** Elements that neither wrap nor break. */
const WHOLE = '.formula, .formula-wide, .table, img';

/**
 * Chooses the largest size at which the text of each face fits; returns the faces whose text does not fit at any size.
 * The faces must be in the document, with their fonts and images loaded.
 */
export function fitFaces(faces: readonly HTMLElement[]): HTMLElement[] {
  shrinkWide(faces);
  let left = [...faces];
  for (const size of SIZES) {
    // All sizes are written before any face is measured, so that the browser lays out once per size.
    for (const face of left) face.style.fontSize = `${size}pt`;
    left = left.filter(overflows);
  }
  return left;
}

/** Scales down formulas, tables, and images that are wider than their container. */
export function shrinkWide(roots: readonly HTMLElement[]): void {
  const wide = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(WHOLE)])
    .map((element) => ({ element, ratio: element.clientWidth / element.scrollWidth }))
    .filter(({ ratio }) => ratio > 0 && ratio < 1);
  for (const { element, ratio } of wide)
    element.style.setProperty('zoom', String(Math.floor(ratio * 100) / 100));
}

/** Divides the text of a face, which is in the document, among as many copies of it as needed. */
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
