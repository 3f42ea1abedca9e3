/** Returns a shuffled copy (Fisher–Yates), in a different order than before if one exists. */
export function shuffled<Item>(items: readonly Item[], random: () => number = Math.random): Item[] {
  const copy = [...items];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const item = copy[index] as Item;
    copy[index] = copy[other] as Item;
    copy[other] = item;
  }
  const unchanged = copy.every((item, index) => item === items[index]);
  if (unchanged && copy.length > 1) copy.push(copy.shift() as Item);
  return copy;
}
