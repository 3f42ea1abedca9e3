/**
 * Returns the value in `loads` under `key`. If there is none, calls `load` and keeps its result unless it is rejected.
 * With more than `max` values, the oldest one is dropped.
 */
export function loadOnce<Key, Value>(
  loads: Map<Key, Promise<Value>>,
  key: Key,
  load: (key: Key) => Promise<Value>,
  max = Infinity,
): Promise<Value> {
  const known = loads.get(key);
  if (known) return known;
  const loading = load(key);
  loads.set(key, loading);
  loading.catch(() => loads.delete(key));
  const [oldest] = loads.keys();
  if (loads.size > max && oldest !== undefined) loads.delete(oldest);
  return loading;
}

/** Wraps `load` so that it runs once, and again only if it was rejected. */
export function createLoader<Value>(load: () => Promise<Value>): () => Promise<Value> {
  const loads = new Map<string, Promise<Value>>();
  return () => loadOnce(loads, '', load);
}
