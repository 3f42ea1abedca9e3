import { z } from 'zod';

/*
 * What schemas of YAML are made of. Scalars are text, and maps are of type `Map`.
 */

/** Treats a key without a value as missing. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema);
}

/** Converts a `Map` with known keys to an object. */
export function keyed<Shape extends z.ZodRawShape>(shape: Shape) {
  const schema = z.strictObject(shape, 'must be a list of keys with their values');
  return z.preprocess(
    (value) => (value instanceof Map ? (Object.fromEntries(value) as unknown) : value),
    schema,
  );
}

/** Makes an object without a prototype: a book may be called `constructor`. */
export function toRecord<Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  const record = Object.create(null) as Record<string, Value>;
  for (const [key, value] of map) record[key] = value;
  return record;
}

/** Says that a required key is missing, or else what its value must be. */
export function orMissing(fault: string) {
  return {
    error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : fault),
  };
}

export const TextSchema = z
  .string(orMissing('must be text'))
  .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .refine((text) => text !== '', 'must not be empty');

/** Passes on the issues that another schema found in `value`. */
export function reissue(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  context: z.RefinementCtx,
): never {
  const own = issues.map((issue) => ({ ...issue, input: value }));
  context.issues.push(...(own as typeof context.issues));
  return z.NEVER;
}
