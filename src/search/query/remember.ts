/**
 * What `known` holds under `key`, or else what `make` makes, which is kept unless it fails: the next try may go well. Of
 * more than `most` the one that was made first is forgotten.
 */
export function remember<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: (key: string) => Promise<Value>,
  most = Infinity,
): Promise<Value> {
  let value = known.get(key);
  if (!value) {
    value = make(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    const [first] = known.keys();
    if (known.size > most && first !== undefined) known.delete(first);
  }
  return value;
}
