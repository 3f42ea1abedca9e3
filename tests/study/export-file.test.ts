import { expect, test } from 'vitest';
import { readExport, writeExport } from '../../src/study/export-file.ts';
import { withSetting } from '../../src/study/settings.ts';
import { createSampleLog, DAY, entry, NOON } from './sample-log.ts';

const NOW = NOON + 7 * DAY;

function sample(count = 3) {
  const log = createSampleLog();
  for (let index = 0; index < count; index++) log.review(entry(`card-${index}`), 3);
  const settings = withSetting({}, 'newPerDay', 5, NOON);
  return {
    events: log.events,
    settings,
    text: [...writeExport(log.events, settings, NOON)].join(''),
  };
}

/** Returns the exported file as an object, for tests to damage. */
function parsed() {
  return JSON.parse(sample().text) as { events: Record<string, unknown>[] } & Record<
    string,
    unknown
  >;
}

test('imports what was exported, including settings', () => {
  const { events, settings, text } = sample(2500);
  expect(readExport(text, NOW)).toEqual({ ok: true, events, settings, warning: undefined });
});

test('names its program and its version', () => {
  expect(parsed()).toMatchObject({ program: 'recto', version: 1, exportedAt: NOON });
});

test('exports a log without events', () => {
  const text = [...writeExport([], {}, NOON)].join('');
  expect(readExport(text, NOW)).toEqual({ ok: true, events: [], settings: {}, warning: undefined });
});

test('ignores a byte-order mark', () => {
  expect(readExport(`\uFEFF${sample().text}`, NOW).ok).toBe(true);
});

test('rejects a truncated file, wherever it was cut', () => {
  const { text } = sample();
  for (const end of [60, text.length >> 1, text.length - 3]) {
    expect(readExport(text.slice(0, end), NOW)).toEqual({
      ok: false,
      message:
        'The file is truncated or damaged. Export it again, or copy it again. Nothing was imported.',
    });
  }
});

test.each(['', 'front,back\n', '<html></html>', '\u0000PNG'])(
  '%j is rejected because it is not JSON',
  (text) => {
    expect(readExport(text, NOW)).toEqual({
      ok: false,
      message:
        'This is not a file exported from Recto: it is not JSON. Choose a file created with “Export” on the progress page. Nothing was imported.',
    });
  },
);

test.each(['null', '[]', '{"program":"other","version":1,"exportedAt":0}', '{"events":[]}'])(
  '%s is rejected as another program’s file',
  (text) => {
    expect(readExport(text, NOW)).toEqual({
      ok: false,
      message:
        'This is not a file exported from Recto. Choose a file created with “Export” on the progress page. Nothing was imported.',
    });
  },
);

test('rejects a file of a newer version, whatever else it contains', () => {
  const text = JSON.stringify({ program: 'recto', version: 2, exportedAt: NOON, log: 'packed' });
  expect(readExport(text, NOW)).toEqual({
    ok: false,
    message:
      'The file was created by a newer version of Recto (format 2; this one reads format 1). Reload the page to get the newest version, then import the file again. Nothing was imported.',
  });
});

test.each([
  [{ rating: 5 }, 'event 2 cannot be read (rating)'],
  [{ rating: undefined }, 'event 2 cannot be read (rating)'],
  [{ type: 'teleport' }, 'event 2 cannot be read (type)'],
  [{ studyDay: '2026-02-30' }, 'event 2 cannot be read (studyDay)'],
  [{ studyDay: '2026-06-25' }, 'event 2 cannot be read (studyDay)'],
  [{ at: -1 }, 'event 2 cannot be read (at)'],
  [{ at: 1e300 }, 'event 2 cannot be read (at)'],
  [{ id: 'x' }, 'event 2 cannot be read (id)'],
  [{ digests: { heading: 'h' } }, 'event 2 cannot be read (digests.question)'],
])('an event with %j makes the file invalid', (fault, what) => {
  const file = parsed();
  Object.assign(file.events[1]!, fault);
  expect(readExport(JSON.stringify(file), NOW)).toEqual({
    ok: false,
    message: `The file is damaged: ${what}. Export it again. Nothing was imported.`,
  });
});

test('rejects a file with a setting out of range', () => {
  const file = { ...parsed(), settings: { desiredRetention: { value: 2, at: NOON } } };
  expect(readExport(JSON.stringify(file), NOW)).toEqual({
    ok: false,
    message:
      'The file is damaged: its settings.desiredRetention.value cannot be read. Export it again. Nothing was imported.',
  });
});

test('ignores fields that a later version adds to an event', () => {
  const file = parsed();
  Object.assign(file.events[0]!, { mood: 'calm' });
  expect(readExport(JSON.stringify(file), NOW)).toEqual({
    ok: true,
    events: sample().events,
    settings: sample().settings,
    warning: undefined,
  });
});

test('skips and reports events in the future and imports the others', () => {
  const log = createSampleLog();
  const kept = log.review(entry('a'), 3, NOON);
  const ahead = log.review(entry('b'), 3, NOW + DAY / 2);
  log.review(entry('c'), 3, NOW + 400 * DAY);
  const settings = withSetting(withSetting({}, 'grades', 2, NOON), 'newPerDay', 0, NOW + 9 * DAY);
  const text = [...writeExport(log.events, settings, NOON)].join('');
  expect(readExport(text, NOW)).toEqual({
    ok: true,
    events: [kept, ahead],
    settings: { grades: { value: 2, at: NOON } },
    warning:
      '1 of 3 events are in the future, the last one on July 27, 2027, and were skipped. The clock of the device that made the file was wrong; the other events were imported.',
  });
});
