/**
 * Limits the number of lines of a function without those of nested functions, so that a factory may contain several
 * functions, none of which is long. Blank lines and comment lines don't count.
 * @type {import('eslint').Rule.RuleModule}
 */
export const maxOwnLines = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer', minimum: 1 }],
    messages: {
      tooLong: 'This function has {{lines}} lines of its own; at most {{max}} are allowed.',
    },
  },
  create(context) {
    const max = Number(context.options[0]);
    const code = context.sourceCode;
    /** @type {number[]} Lines of nested functions, one entry per open function. */
    const nested = [];

    /** @param {import('eslint').Rule.Node} node */
    function countLines(node) {
      const lines = new Set();
      for (const token of code.getTokens(node)) {
        for (let line = token.loc.start.line; line <= token.loc.end.line; line++) lines.add(line);
      }
      return lines.size;
    }

    function enter() {
      nested.push(0);
    }

    /** @param {import('eslint').Rule.Node} node */
    function leave(node) {
      const lines = countLines(node);
      const own = lines - (nested.pop() ?? 0);
      const outer = nested.pop();
      if (outer !== undefined) nested.push(outer + (lines > 1 ? lines : 0));
      if (own > max)
        context.report({
          node,
          messageId: 'tooLong',
          data: { lines: String(own), max: String(max) },
        });
    }

    const kinds = 'FunctionDeclaration, FunctionExpression, ArrowFunctionExpression';
    return { [`:matches(${kinds})`]: enter, [`:matches(${kinds}):exit`]: leave };
  },
};
