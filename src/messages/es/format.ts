import { createFormat } from '../create-format.ts';

export const format = /* @__PURE__ */ createFormat<'one' | 'many' | 'other'>('es');
