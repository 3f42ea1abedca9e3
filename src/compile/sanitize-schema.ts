import { defaultSchema, type Schema } from 'hast-util-sanitize';

/**
 * HTML allowed in a card before formulas and code are rendered: GitHub's list, without identifiers, with the classes of
 * remark-math.
 */
export const SANITIZE_SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'mark', 'small', 'u'],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['align', 'title'],
    code: [['className', /^language-./, 'math-inline', 'math-display']],
    img: ['alt', 'src'],
    ol: ['start', ['className', 'contains-task-list']],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
};
