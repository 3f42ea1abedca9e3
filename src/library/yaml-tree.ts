import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';

/** Text, or lists and maps of text. Keys stay as written in the file: `027`, `yes`. */
export type YamlValue = string | YamlValue[] | Map<string, YamlValue>;

/**
 * Converts a document that was parsed with the failsafe schema. The target of an alias is converted once, so that
 * nested aliases don't grow exponentially; an alias that contains itself becomes an empty list.
 */
export function toValue(document: Document): YamlValue {
  const known = new Map<unknown, YamlValue>();

  function read(node: unknown): YamlValue {
    const target = isAlias(node) ? node.resolve(document) : node;
    const value = known.get(target);
    if (value !== undefined) return value;
    known.set(target, []);
    const created = create(target);
    known.set(target, created);
    return created;
  }

  function create(target: unknown): YamlValue {
    if (isSeq(target)) return target.items.map(read);
    if (isMap(target))
      return new Map(target.items.map((pair) => [keyText(pair), read(pair.value)]));
    return isScalar(target) ? scalarText(target.value, target.type) : '';
  }

  return read(document.contents);
}

/** Finds the offset of the value at `path` in the file; of its key if `target` is `key` or the value is empty. */
export function offsetAt(
  document: Document,
  path: readonly PropertyKey[],
  target: 'key' | 'value',
): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [index, step] of path.entries()) {
    const parent = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(parent) ? findPair(parent, String(step)) : undefined;
    node = pair ? pair.value : isSeq(parent) ? parent.items[Number(step)] : undefined;
    const keyed = pair && (isEmpty(node) || (target === 'key' && index === path.length - 1));
    offset = keyed ? startOf(pair.key) : (startOf(node) ?? offset);
  }
  return offset ?? 0;
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.findLast((pair) => keyText(pair) === key);
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

/** Converts unquoted `~` and `null` to an empty string. */
function scalarText(value: unknown, type: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return type === 'PLAIN' && /^(?:~|null)$/i.test(text) ? '' : text;
}

function isEmpty(node: unknown): boolean {
  return !node || (isScalar(node) && node.value === '');
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
