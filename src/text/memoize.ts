/** Creates a function that works like `compute`, but only once for each argument; what it returns is never undefined. */
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
