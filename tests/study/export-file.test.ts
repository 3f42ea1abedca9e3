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

/** The exported file as an object, to be spoilt. */
function parsed() {
  return JSON.parse(sample().text) as { events: Record<string, unknown>[] } & Record<
    string,
    unknown
  >;
}

test('what is exported is imported, settings included', () => {
  const { events, settings, text } = sample(2500);
  expect(readExport(text, NOW)).toEqual({ ok: true, events, settings, warning: undefined });
});

test('the file says what it is', () => {
  expect(parsed()).toMatchObject({ program: 'recto', version: 1, exportedAt: NOON });
});

test('an export without events is whole', () => {
  const text = [...writeExport([], {}, NOON)].join('');
  expect(readExport(text, NOW)).toEqual({ ok: true, events: [], settings: {}, warning: undefined });
});

test('a byte order mark makes no difference', () => {
  expect(readExport(`\uFEFF${sample().text}`, NOW).ok).toBe(true);
});

test('a file that is cut off is refused, wherever it was cut', () => {
  const { text } = sample();
  for (const end of [60, text.length >> 1, text.length - 3]) {
    expect(readExport(text.slice(0, end), NOW)).toEqual({
      ok: false,
      message:
        'The file is cut off or damaged: it does not end as it should. Export it again, or copy it again in full. Nothing was imported.',
    });
  }
});

test.each(['', 'front,back\n', '<html></html>', '\u0000PNG'])(
  '%j is refused as no JSON',
  (text) => {
    expect(readExport(text, NOW)).toEqual({
      ok: false,
      message:
        'The file is not an export of Recto: it is no JSON. Choose a file that “Export” on the progress page has made. Nothing was imported.',
    });
  },
);

test.each(['null', '[]', '{"program":"other","version":1,"exportedAt":0}', '{"events":[]}'])(
  '%s is refused as another program’s',
  (text) => {
    expect(readExport(text, NOW)).toEqual({
      ok: false,
      message:
        'The file is not an export of Recto. Choose a file that “Export” on the progress page has made. Nothing was imported.',
    });
  },
);

test('a file of a newer version is refused, whatever else it holds', () => {
  const text = JSON.stringify({ program: 'recto', version: 2, exportedAt: NOON, log: 'packed' });
  expect(readExport(text, NOW)).toEqual({
    ok: false,
    message:
      'The file was made by a newer version of Recto (format 2; this one reads format 1). Reload the page to get the newest version, then import the file again. Nothing was imported.',
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
])('an event with %j refuses the file', (fault, what) => {
  const file = parsed();
  Object.assign(file.events[1]!, fault);
  expect(readExport(JSON.stringify(file), NOW)).toEqual({
    ok: false,
    message: `The file is damaged: ${what}. Export it again. Nothing was imported.`,
  });
});

test('a setting out of its bounds refuses the file', () => {
  const file = { ...parsed(), settings: { desiredRetention: { value: 2, at: NOON } } };
  expect(readExport(JSON.stringify(file), NOW)).toEqual({
    ok: false,
    message:
      'The file is damaged: its settings.desiredRetention.value cannot be read. Export it again. Nothing was imported.',
  });
});

test('what a later version adds to an event is left out, not an error', () => {
  const file = parsed();
  Object.assign(file.events[0]!, { mood: 'calm' });
  expect(readExport(JSON.stringify(file), NOW)).toEqual({
    ok: true,
    events: sample().events,
    settings: sample().settings,
    warning: undefined,
  });
});

test('events in the future are left out and told, the others imported', () => {
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
      '1 of 3 events lie in the future, the last one on 2027-07-27, and were left out. The clock of the device that made the file was wrong; the other events were imported.',
  });
});
