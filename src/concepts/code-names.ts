/** Returns names in code blocks that a reader would look up: what is called, imported, or created. At most `MAX_NAMES`. */
export function namesInCode(code: string): string[] {
  const names = new Set<string>();
  const start = code.slice(0, MAX_CODE);
  for (const [, list = ''] of start.matchAll(RE_IMPORT)) {
    for (const name of list.split(/[,\s]+/u)) if (name.length > 2) names.add(name);
  }
  for (const [, name = ''] of start.matchAll(RE_CALL)) {
    if (!RE_COMMON.test(name)) names.add(name);
  }
  for (const [, name = ''] of start.matchAll(RE_COMMAND)) names.add(name);
  return [...names].slice(0, MAX_NAMES);
}

const MAX_CODE = 3000;
const MAX_NAMES = 12;
/** `np.linspace(`, `Files.walk(`, `std::sort(`, `fsolve(` */
const RE_CALL =
  /(?<![\p{L}\p{N}_.])(\p{L}[\p{L}\p{N}_]*(?:(?:\.|::)\p{L}[\p{L}\p{N}_]+){1,2}|\p{L}[\p{L}\p{N}_]{2,})\s*\(/gu;
/** `from scipy.optimize import fsolve, root` */
const RE_IMPORT = /^\s*from [\w.]+ import ([\w, ]+)$/gmu;
/** A command of a shell with an option or in a pipeline. */
const RE_COMMAND = /(?:^\s*(?:[$%] )?|\| )([a-z][a-z\d-]{1,12}(?= +(?:-{1,2}\p{L}|.*\|)))/gmu;
/** Control structures, and functions that any program calls. */
const RE_COMMON =
  /^(?:if|for|while|switch|catch|return|def|function|and|not|elif|print|printf|println|len|range|str|int|float|list|main|self\..*|this\..*|super.*|System\.out.*|console.*)$/u;

/** Shell commands with subcommands that are entries of their own. */
const RE_SUBCOMMAND = /^([a-z][a-z\d+-]+) ([a-z][a-z-]{2,})$/u;

/**
 * Returns what a reader would look up in a code span: the command and operators of a command line, a call without its
 * arguments, an operator. Empty for values, paths, and expressions.
 */
export function codeNames(code: string): string[] {
  const text = code.trim();
  if (/\s/u.test(text)) return namesInLine(text);
  if (text === '' || text.startsWith('\\') || /^[\d.,%+-]+$/.test(text)) return [];
  if (/^[^\p{L}\p{N}\s\\]{1,3}$/u.test(text)) return /[()[\]{}"'`_]/.test(text) ? [] : [text];
  const call = /^([\p{L}_][\p{L}\p{N}_.:$]*)\(.*\)$/su.exec(text);
  if (call) return [call[1]!];
  if (/^\/|\/$|[=\\]|^https?:|^\$\{?\p{L}|^-/u.test(text)) return [];
  return /\p{L}|^\$./u.test(text) && text.length <= 40 ? [text] : [];
}

function namesInLine(line: string): string[] {
  const words = line.split(/\s+/u);
  const [command = '', second = ''] = words;
  const operators = words.filter((word) => /^(?:[&|<>;=!?:+*/-]{2,3}|\||\$\?)$/u.test(word));
  if (!/^[a-z][a-z\d-]+$/u.test(command)) return operators;
  const subcommand = RE_SUBCOMMAND.exec(`${command} ${second}`);
  const isCommandLine =
    operators.length > 0 || words.some((word) => /^(?:--?\p{L}|["'*~.$/<])/u.test(word));
  if (subcommand && operators.length === 0 && words.length < 5) return [subcommand[0]];
  return isCommandLine ? [command, ...operators] : operators;
}
