import type { Range } from '../text/ranges.ts';

/** A heading of a deck. */
export interface DeckHeading extends Range {
  /** 1–6 */
  level: number;
}

/** The headings that apply to cards, besides their own. */
export interface HeadingTrail {
  /** Called with each heading: ends the chapters and sections that it isn't part of. */
  enter: (heading: DeckHeading) => void;
  /** Makes a heading the chapter or section of the cards after it. */
  push: (heading: DeckHeading) => void;
  has: (heading: DeckHeading) => boolean;
  /** Outermost first. */
  above: () => DeckHeading[];
}

export function createHeadingTrail(): HeadingTrail {
  let open: DeckHeading[] = [];
  return {
    enter: ({ level }) => void (open = open.filter((heading) => heading.level < level)),
    push: (heading) => void open.push(heading),
    has: (heading) => open.includes(heading),
    above: () => [...open],
  };
}
