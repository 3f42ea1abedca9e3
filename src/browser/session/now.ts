import { type Moment, studyDayOf } from '../../study/day.ts';

/** This moment, by the device's clock and the hour at which the reader's day starts. */
export function now({ dayStartHour }: { dayStartHour: number }): Moment {
  const at = Date.now();
  return { at, day: studyDayOf(at, (time) => -new Date(time).getTimezoneOffset(), dayStartHour) };
}
