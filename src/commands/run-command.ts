import { parseArgs, type ParseArgsConfig, stripVTControlCharacters } from 'node:util';

/**
 * Errors whose message says all there is to say. Known by name: what `astro.config.mjs` imports may be another copy of
 * the module.
 */
const SAID_IN_FULL: ReadonlySet<string> = new Set([
  'ContentFolderError',
  'ConfigError',
  'OutputError',
]);

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

export interface Command<O extends Options> {
  /** What `--help` prints; its first line is `Usage: …`. */
  usage: string;
  options: O;
  /** How many words may stand beside the flags. */
  maxPositionals?: number;
  /** Answers with the exit code; undefined leaves the process running. */
  run: (values: Parsed<O>['values'], positionals: string[]) => Promise<number | undefined>;
}

/** A command that was called wrongly: its message is printed with the usage. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Reads the process's arguments, runs the command and ends the process: 0 done, 1 failed, 2 misused.
 * `--help` is known to every command.
 */
export async function runCommand<O extends Options>(command: Command<O>): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    const { values, positionals } = readArguments(command);
    if ('help' in values && values.help === true) {
      console.log(command.usage);
      return;
    }
    const code = await command.run(values as Parsed<O>['values'], positionals);
    if (code !== undefined) exit(code);
  } catch (error) {
    const misused = error instanceof UsageError;
    console.error(misused ? `${error.message}\n\n${command.usage}` : describeFailure(error));
    exit(misused ? 2 : 1);
  }
}

/** Ends the process, whatever still runs in it, when all that was printed has left it. */
function exit(code: number): void {
  process.stdout.write('', () => {
    process.stderr.write('', () => process.exit(code));
  });
}

function readArguments<O extends Options>({ options, maxPositionals = 0 }: Command<O>) {
  const parsed = parseOrExplain({ ...options, help: { type: 'boolean', short: 'h' } });
  const extra = parsed.positionals[maxPositionals];
  if (extra !== undefined) throw new UsageError(`Unexpected argument "${extra}".`);
  return parsed;
}

function parseOrExplain(options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

/** The message, the hint and the place that Astro's and Vite's errors carry, and a stack where nothing better is known. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (SAID_IN_FULL.has(error.name)) return error.message;
  const { hint, loc } = error as { hint?: unknown; loc?: { file?: unknown; line?: unknown } };
  const lines = [stripVTControlCharacters(error.message)];
  if (typeof hint === 'string') lines.push(hint);
  if (typeof loc?.file === 'string') {
    lines.push(`at ${loc.file}${typeof loc.line === 'number' ? `:${loc.line}` : ''}`);
  } else if (typeof hint !== 'string' && error.stack) lines.push(error.stack);
  return lines.join('\n');
}
