import { createFormat } from '../create-format.ts';

// With the digits that formulas and code have.
export const format = /* @__PURE__ */ createFormat<
  'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
>('ar-u-nu-latn');
