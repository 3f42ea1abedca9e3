import { memoize } from '../text/memoize.ts';
import { once } from '../text/once.ts';

type PluralForm = Intl.LDMLPluralRule;

/** How dates are written: in text and tables in full, on the axes of plots briefly. */
const DATE_STYLES = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short' },
  shortMonth: { month: 'short' },
  weekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Writes numbers, dates, and plurals as a language does. `Form` lists the language's plural forms. */
export interface Format<Form extends PluralForm> {
  /** `1,204`; with at most `decimals` decimals. @default decimals 0 */
  number: (value: number, decimals?: number) => string;
  /** `91%`, of 0.91. */
  percent: (share: number) => string;
  /** `12 KB`, `1.5 MB`. Rounds kilobytes up, so that only an empty file has `0 KB`. */
  size: (bytes: number) => string;
  /**
   * A date in UTC, given in ms since 1970: `January 31, 2026`, `January 2026`, `Jan 31`, `Jan`, or `Sat`.
   * @default style 'day'
   */
  date: (at: number, style?: keyof typeof DATE_STYLES) => string;
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
  const sizes = memoize(
    (unit: 'kilobyte' | 'megabyte') =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }),
  );
  const dates = memoize(
    (style: keyof typeof DATE_STYLES) =>
      new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], timeZone: 'UTC' }),
  );
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const number = (value: number, decimals = 0): string => numbers(String(decimals)).format(value);
  const countWith = (decimals: number) => (count: number, forms: Record<Form, string>) =>
    forms[plurals().select(count) as Form].replace('#', () => number(count, decimals));
  return {
    number,
    percent: (share) => percents().format(share),
    size: (bytes) =>
      bytes < 1e6
        ? sizes('kilobyte').format(Math.ceil(bytes / 1000))
        : sizes('megabyte').format(bytes / 1e6),
    date: (at, style = 'day') => dates(style).format(at),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    count: countWith(0),
    countDecimal: countWith(1),
  };
}
