import { arrangeSheets, type TwoSided } from './arrange-sheets.ts';
import { copyOf, createElement } from './create-element.ts';
import { fitFaces, splitFace } from './fit-faces.ts';
import type { LaidOutCards, PaperCard } from './paper-card.ts';
import type { PaperOptions } from './paper-options.ts';
import { drawQrCode } from './qr-code.ts';
import { whenLoaded } from './when-loaded.ts';

type Faces = TwoSided<HTMLElement>;

/**
 * Lays out cards to be cut out. Text that does not fit at the smallest size continues on further cards, which are
 * numbered. `place` is an element of the document, in which they are measured.
 */
export async function layOutCutSheets(
  cards: readonly PaperCard[],
  { paper, edge }: PaperOptions,
  place: HTMLElement,
): Promise<LaidOutCards> {
  const faces = cards.map((card): Faces => ({ front: frontOf(card), back: backOf(card) }));
  const all = faces.flatMap(({ front, back }) => [front, back]);
  const measured = createElement('div', `paper ${paper} measured`, ...all);
  place.append(measured);
  await whenLoaded(measured);
  const tooLong = new Set(fitFaces(all));
  const pieces = faces.map(({ front, back }, index) =>
    joinPieces(
      tooLong.has(front) ? splitFace(front) : [front],
      tooLong.has(back) ? splitFace(back) : [back],
      cards[index]?.heading.textContent ?? '',
    ),
  );
  measured.remove();
  const sheets = arrangeSheets(pieces.flat(), edge);
  const sides = sheets.flatMap(({ fronts, backs }) => [toSide(fronts), toSide(backs)]);
  return {
    element: createElement('div', `paper cut ${paper}`, ...sides),
    sheets: sheets.length,
    continued: pieces.filter(({ length }) => length > 1).length,
  };
}

function frontOf({ heading, context, question, ...card }: PaperCard): HTMLElement {
  const parts = [
    createElement('p', 'face-heading', copyOf(heading)),
    ...(context ? [createElement('div', 'context prose', copyOf(context))] : []),
    createElement('div', 'question prose', copyOf(question)),
  ];
  const code = card.address === undefined ? undefined : drawQrCode(card.address);
  return createFace(card, parts, ...(code ? [code] : []));
}

function backOf({ heading, answer, ...card }: PaperCard): HTMLElement {
  return createFace(card, [
    createElement('p', 'face-heading', copyOf(heading)),
    createElement('div', 'prose', copyOf(answer)),
  ]);
}

function createFace(
  { book, chapter, lang }: Pick<PaperCard, 'book' | 'chapter' | 'lang'>,
  parts: readonly Node[],
  ...marks: readonly Node[]
): HTMLElement {
  const source = createElement('span', 'face-source', `${book} · ${chapter}`);
  const face = createElement(
    'article',
    'face',
    createElement('div', 'face-text', createElement('div', 'face-flow', ...parts)),
    createElement('footer', 'face-foot', source, ...marks),
  );
  face.lang = lang;
  return face;
}

/**
 * Pairs the pieces of a card's sides: each piece of the question with one of the answer; the rest of the answer is on
 * both sides of further cards.
 */
function joinPieces(
  fronts: readonly HTMLElement[],
  backs: readonly HTMLElement[],
  heading: string,
): Faces[] {
  const rest = backs.slice(fronts.length);
  const cards = fronts.map((front, index): Faces => ({ front, back: backs[index] ?? emptyFace() }));
  for (let index = 0; index < rest.length; index += 2)
    cards.push({ front: rest[index]!, back: rest[index + 1] ?? emptyFace() });
  if (cards.length === 1) return cards;
  for (const [index, { front, back }] of cards.entries())
    for (const face of [front, back]) number(face, `${heading} · ${index + 1} / ${cards.length}`);
  return cards;
}

/** Adds the card's number to a piece: most pieces do not show its heading. */
function number(face: HTMLElement, place: string): void {
  const source = face.querySelector('.face-source');
  if (source) source.textContent = place;
}

function emptyFace(): HTMLElement {
  return createElement('div', 'face');
}

function toSide(places: readonly (HTMLElement | undefined)[]): HTMLElement {
  const faces = places.map((face) => face ?? emptyFace());
  return createElement('section', 'sheet', ...faces);
}
