/** Wraps `compute` so that it runs only once per argument; its results must not be undefined. */
export function memoize<Key, Value extends string | object>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}
