/** A dot in a plot of shares: `x` is a share, `y` the height of its center in pixels. */
export interface StackedDot<Item> {
  item: Item;
  x: number;
  y: number;
}

export interface DotStacks<Item> {
  dots: StackedDot<Item>[];
  /** The radius of all dots, in pixels. */
  radius: number;
  /** The height of the highest stack, in pixels. */
  height: number;
}

interface StackOptions<Item> {
  /** From 0 to 1. */
  shareOf: (item: Item) => number;
  /** Whole percents at which the plot begins and ends. */
  from: number;
  to: number;
  /** Width of the plot without its margins, in pixels. */
  width: number;
}

/** Radii, largest first. The first one with no stack higher than `LOW` is used, or else the last. */
const RADII = [4, 3, 2.5, 2, 1.5];
const LOW = 180;
const GAP = 1;

/** Stacks a dot for each item above its whole percent, as large as possible while the stacks stay low. */
export function stackDots<Item>(
  items: readonly Item[],
  { shareOf, from, to, width }: StackOptions<Item>,
): DotStacks<Item> {
  const stacks = Map.groupBy(items, (item) => Math.round(100 * shareOf(item)));
  const most = Math.max(0, ...[...stacks.values()].map(({ length }) => length));
  const percent = width / (to - from + 1);
  const layout = (radius: number) => {
    const side = 2 * radius + GAP;
    const columns = Math.max(1, Math.floor(percent / side));
    return { radius, side, columns, height: Math.ceil(most / columns) * side };
  };
  const layouts = RADII.map(layout);
  const { radius, side, columns, height } =
    layouts.find((one) => one.height <= LOW) ?? layout(RADII.at(-1) ?? 1);
  const dots = [...stacks].flatMap(([value, stack]) =>
    stack.map((item, index) => {
      const inRow = Math.min(columns, stack.length);
      const offset = ((index % columns) - (inRow - 1) / 2) * side;
      const y = (Math.floor(index / columns) + 0.5) * side;
      return { item, x: (value + offset / percent) / 100, y };
    }),
  );
  return { dots, radius, height };
}
