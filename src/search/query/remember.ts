/**
 * Returns the value in `known` under `key`; if there is none, calls `make` and stores the result unless it fails. With
 * more than `most` values, the oldest one is removed.
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
