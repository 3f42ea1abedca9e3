import { memoize } from '../text/memoize.ts';
import { once } from '../text/once.ts';

type PluralForm = Intl.LDMLPluralRule;
type DateStyle = Pick<
  Intl.DateTimeFormatOptions,
  'day' | 'month' | 'year' | 'weekday' | 'hour' | 'minute'
>;

/** Writes numbers, dates, and plurals as a language does. `Form` lists the language's plural forms. */
export interface Format<Form extends PluralForm> {
  /** `1,204`; with at most `decimals` decimals. @default decimals 0 */
  number: (value: number, decimals?: number) => string;
  /** `91%`, of 0.91. */
  percent: (share: number) => string;
  /** `12 KB`, `1.5 MB`. Rounds kilobytes up, so that only an empty file has `0 KB`. */
  size: (bytes: number) => string;
  /** `5 min`, `2 h` */
  unit: (value: number, unit: 'minute' | 'hour', decimals?: number) => string;
  /** A date in UTC, in ms since 1970. */
  date: (at: number, style: DateStyle) => string;
  /** `a, b, and c` */
  list: (items: readonly string[]) => string;
  /** Selects the form for `count` and replaces `#` in it by the number: `1 card`, `1,204 cards`. */
  count: (count: number, forms: Record<Form, string>) => string;
  /** As `count`, for a number that has decimals: `2.5 months`. */
  countDecimal: (count: number, forms: Record<Form, string>) => string;
}

/**
 * Creates formats when they are first needed, because they are expensive.
 * @param locale a BCP 47 tag
 */
export function createFormat<Form extends PluralForm>(locale: string): Format<Form> {
  const numbers = memoize((decimals: string) => {
    const maximumFractionDigits = Number(decimals);
    return new Intl.NumberFormat(locale, { maximumFractionDigits });
  });
  const units = memoize((options: string) => {
    const [unit, decimals = '0'] = options.split(' ');
    return new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: unit ?? '',
      unitDisplay: 'short',
      maximumFractionDigits: Number(decimals),
    });
  });
  const dates = memoize(
    (style: string) =>
      new Intl.DateTimeFormat(locale, { ...(JSON.parse(style) as DateStyle), timeZone: 'UTC' }),
  );
  const plurals = once(() => new Intl.PluralRules(locale));
  const number = (value: number, decimals = 0): string => numbers(String(decimals)).format(value);
  const countWith = (decimals: number) => (count: number, forms: Record<Form, string>) =>
    forms[plurals().select(count) as Form].replace('#', () => number(count, decimals));
  return {
    number,
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
    size: (bytes) =>
      bytes < 1e6
        ? units('kilobyte 0').format(Math.ceil(bytes / 1000))
        : units('megabyte 1').format(bytes / 1e6),
    unit: (value, unit, decimals = 0) => units(`${unit} ${decimals}`).format(value),
    date: (at, style) => dates(JSON.stringify(style)).format(at),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    count: countWith(0),
    countDecimal: countWith(1),
  };
}
