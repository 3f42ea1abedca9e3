import { expect, test } from 'vitest';
import * as z from 'zod';
import { JSON_SCHEMAS } from '../../src/site/json-files.ts';
import { writeExport } from '../../src/study/export-file.ts';
import { createSampleLog, entry, NOON } from '../study/sample-log.ts';

const progress = () => z.fromJSONSchema(JSON_SCHEMAS.progress() as z.core.JSONSchema.JSONSchema);

function exported(): { events: Record<string, unknown>[] } {
  const log = createSampleLog();
  log.review(entry('wave'), 3);
  log.add({ type: 'reset', scope: 'all' });
  const settings = { newPerDay: { value: 12, at: NOON } };
  return JSON.parse([...writeExport(log.events, settings, NOON)].join('')) as ReturnType<
    typeof exported
  >;
}

test('exported progress is what its JSON Schema says', () => {
  expect(progress().safeParse(exported()).error).toBeUndefined();
});

test.each([
  ['id', 'not an id'],
  ['studyDay', 'yesterday'],
  ['rating', 7],
  ['key', ''],
])('the JSON Schema of exported progress rejects an event with the %s %j', (name, value) => {
  const file = exported();
  Object.assign(file.events[0]!, { [name]: value });
  expect(progress().safeParse(file).success).toBe(false);
});
