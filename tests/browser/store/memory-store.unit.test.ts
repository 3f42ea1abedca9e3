import { expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/browser/store/memory-store.ts';
import { createSampleLog, entry } from '../../study/sample-log.ts';

test('a store keeps the existing event if another one has its id', async () => {
  const event = createSampleLog().review(entry('a'), 3);
  const store = await createMemoryStore([event]);
  expect(await store.add([{ ...event, rating: 1 }])).toEqual({ added: 0, keys: [] });
  expect(await store.events()).toEqual([event]);
});

test('a store has the same events whichever of two logs is added first', async () => {
  const logs = [createSampleLog(), createSampleLog(1000)];
  const [one = [], other = []] = logs.map((log) => {
    log.review(entry('a'), 3);
    log.flag(entry('b'), 'A note');
    return log.events;
  });
  const first = await createMemoryStore(one);
  await first.add(other);
  const second = await createMemoryStore(other);
  await second.add([...one, ...other]);
  expect(await first.events()).toEqual([...one, ...other]);
  expect(await second.events()).toEqual(await first.events());
});
