import type * as z from 'zod/mini';
import { DAY_START_HOUR } from './day.ts';
import type { TimedSettingsSchema } from './schemas.ts';

/** Each setting with the time it was changed at; one that was never changed is absent. */
export type TimedSettings = z.infer<typeof TimedSettingsSchema>;

/** By slug of a book: whether the reader is learning it, and when (ms UTC) they said so. */
export type ChosenBooks = Readonly<Record<string, { value: boolean; at: number }>>;

export type SettingValue<Name extends keyof TimedSettings> = NonNullable<
  TimedSettings[Name]
>['value'];

/** All settings; `lastBackup` is undefined if the log was never exported. */
export type Settings = {
  [Name in Exclude<keyof TimedSettings, 'lastBackup'>]: SettingValue<Name>;
} & { lastBackup: number | undefined };

export const DEFAULT_SETTINGS: Settings = {
  desiredRetention: 0.9,
  newPerDay: 20,
  reviewsPerDay: 200,
  dayStartHour: DAY_START_HOUR,
  grades: 4,
  typeAnswer: false,
  singleKeys: true,
  learning: {},
  exams: [],
  lastBackup: undefined,
};

/** Fills in defaults for settings that were never changed. */
export function settledSettings(timed: TimedSettings): Settings {
  const made = Object.entries(timed).flatMap(([name, entry]) =>
    entry === undefined ? [] : [[name, entry.value] as const],
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(made) };
}

/**
 * Returns `timed` with one setting changed at `now` (ms UTC), or just after its last change if the clock was set back.
 */
export function withSetting<Name extends keyof TimedSettings>(
  timed: TimedSettings,
  name: Name,
  value: SettingValue<Name>,
  now: number,
): TimedSettings {
  const last = timed[name]?.at ?? -1;
  return { ...timed, [name]: { value, at: Math.max(Math.trunc(now), last + 1) } };
}

/** Returns the value of `learning` with one book turned on or off at `now` (ms UTC). */
export function withBook(
  chosen: ChosenBooks,
  book: string,
  value: boolean,
  now: number,
): Record<string, { value: boolean; at: number }> {
  const last = chosen[book]?.at ?? -1;
  return { ...chosen, [book]: { value, at: Math.max(Math.trunc(now), last + 1) } };
}

/** Keeps the later value of each setting, and of each book of `learning`; the order of the arguments doesn't matter. */
export function mergeSettings(a: TimedSettings, b: TimedSettings): TimedSettings {
  const merged: TimedSettings = keepLater(a, b);
  if (a.learning && b.learning) {
    const value = keepLater(a.learning.value, b.learning.value);
    merged.learning = { value, at: Math.max(a.learning.at, b.learning.at) };
  }
  return merged;
}

type Timed = Record<string, { value: unknown; at: number } | undefined>;

function keepLater<Entries extends Timed>(a: Entries, b: Entries): Entries {
  const merged: Timed = { ...a };
  for (const [name, entry] of Object.entries(b)) {
    const known = merged[name];
    if (entry && (!known || isLater(entry, known))) merged[name] = entry;
  }
  return merged as Entries;
}

function isLater(a: { value: unknown; at: number }, b: { value: unknown; at: number }): boolean {
  return a.at === b.at ? String(a.value) > String(b.value) : a.at > b.at;
}
