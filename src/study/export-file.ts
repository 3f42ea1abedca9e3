import { format } from '#messages/format.ts';
import * as messages from '#messages/imported-file.ts';
import * as z from 'zod/mini';
import { daysBetween, studyDayOf } from './day.ts';
import type { StudyEvent } from './events.ts';
import { StudyEventSchema, TEXT_SCHEMAS, TimedSettingsSchema } from './schemas.ts';
import type { TimedSettings } from './settings.ts';

const PROGRAM = 'recto';
const VERSION = 1;
const HOUR = 3_600_000;

/** Tolerated difference to the clock of another device, in ms. */
const MAX_CLOCK_SKEW = 24 * HOUR;

/** Number of events in a piece of an export, so that no string gets too long for the browser. */
const EVENTS_PER_PIECE = 1000;

const EnvelopeSchema = z.object({
  program: z.literal(PROGRAM),
  version: z.int().check(z.gte(1)),
  exportedAt: z.int(),
});

/** A file with all progress. */
const ExportFileSchema = z.object({
  ...EnvelopeSchema.shape,
  events: z.array(StudyEventSchema),
  settings: TimedSettingsSchema,
});

export type ImportResult =
  | {
      ok: true;
      events: StudyEvent[];
      settings: TimedSettings;
      /** What was skipped and why, in full sentences; undefined if everything was imported. */
      warning: string | undefined;
    }
  | {
      ok: false;
      /** Why nothing was imported and what to do, in full sentences. */
      message: string;
    };

/** A JSON Schema (draft 2020-12) of the file. */
export function progressJsonSchema(): object {
  return z.toJSONSchema(ExportFileSchema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, TEXT_SCHEMAS.get(zodSchema)),
  });
}

/** The export as pieces of JSON text, to be joined or given to a `Blob`. */
export function* writeExport(
  events: readonly StudyEvent[],
  settings: TimedSettings,
  exportedAt: number,
): Generator<string> {
  const head = JSON.stringify({ program: PROGRAM, version: VERSION, exportedAt, settings });
  yield `${head.slice(0, -1)},"events":[`;
  for (let start = 0; start < events.length; start += EVENTS_PER_PIECE) {
    const lines = events
      .slice(start, start + EVENTS_PER_PIECE)
      .map((event) => JSON.stringify(event));
    yield `${start > 0 ? ',' : ''}\n${lines.join(',\n')}`;
  }
  yield '\n]}\n';
}

/** Reads an exported file at `now` (ms UTC). Future events are skipped; any other fault rejects the whole file. */
export function readExport(text: string, now: number): ImportResult {
  const json = parseJson(text);
  if (json === undefined) return refuse(describeBrokenJson(text));
  const envelope = EnvelopeSchema.safeParse(json);
  if (!envelope.success) {
    return refuse(messages.notExported);
  }
  if (envelope.data.version > VERSION) {
    return refuse(messages.newerVersion(envelope.data.version, VERSION));
  }
  const file = ExportFileSchema.safeParse(json);
  if (!file.success) return refuse(describeFault(file.error.issues[0]?.path ?? []));
  const strange = file.data.events.findIndex((event) => !isDayOfTime(event));
  if (strange >= 0) return refuse(describeFault(['events', strange, 'studyDay']));
  return leaveOutFuture(file.data.events, file.data.settings, now);
}

function refuse(message: string): ImportResult {
  return { ok: false, message: messages.nothingImported(message) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function describeBrokenJson(text: string): string {
  return text.includes(`"program":"${PROGRAM}"`) ? messages.truncated : messages.notJson;
}

function describeFault(path: readonly PropertyKey[]): string {
  const [list, index, ...field] = path;
  return list === 'events' && typeof index === 'number'
    ? messages.damagedEvent(index + 1, field.map(String).join('.'))
    : messages.damagedField(path.map(String).join('.'));
}

/**
 * Returns whether the study day is as close to the day in UTC as time zones (-12 to +14 hours) and the start of the day
 * require.
 */
function isDayOfTime({ at, studyDay }: StudyEvent): boolean {
  const difference = daysBetween(
    studyDayOf(at, () => 0, 0),
    studyDay,
  );
  return difference >= -2 && difference <= 1;
}

function leaveOutFuture(events: StudyEvent[], settings: TimedSettings, now: number): ImportResult {
  const limit = now + MAX_CLOCK_SKEW;
  const kept = events.filter(({ at }) => at <= limit);
  const made = Object.entries(settings).filter(([, entry]) => entry && entry.at <= limit);
  const left = events.length - kept.length;
  const latest = events.reduce((last, { at }) => Math.max(last, at), 0);
  const warning =
    left === 0 ? undefined : messages.fromFuture(left, events.length, format.date(latest));
  return { ok: true, events: kept, settings: Object.fromEntries(made), warning };
}
