import { parseArgs, type ParseArgsConfig } from 'node:util';
import { cacheModules } from '../pipeline/cache-modules.ts';
import { describeFailure } from './describe-failure.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

export interface Command<O extends Options> {
  /** Printed by `--help`; the first line is `Usage: …`. */
  usage: string;
  options: O;
  /** Maximum number of arguments besides options. @default 0 */
  maxPositionals?: number;
  /**
   * Resolves to the exit code, or to undefined to keep the process running. Imports what does the work when it is called,
   * since Node.js stores the compiled form of modules only from then on.
   */
  run: (values: Parsed<O>['values'], positionals: string[]) => Promise<number | undefined>;
}

/** A command was called with wrong arguments; the message is printed with the usage. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Parses the process's arguments, runs the command, and ends the process with 0 for success, 1 for failure, or 2 for
 * wrong usage. Every command has `--help`.
 */
export async function runCommand<O extends Options>(command: Command<O>): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    const { values, positionals } = parseArguments(command);
    if ('help' in values && values.help === true) {
      console.log(command.usage);
      return;
    }
    cacheModules();
    const code = await command.run(values as Parsed<O>['values'], positionals);
    if (code !== undefined) exit(code);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    console.error(isUsage ? `${error.message}\n\n${command.usage}` : describeFailure(error));
    exit(isUsage ? 2 : 1);
  }
}

/** @throws UsageError */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port must be a number from 0 to 65535, not “${text}”.`);
}

/** Ends the process once all output is written, even if timers or workers are still running. */
function exit(code: number): void {
  process.stdout.write('', () => {
    process.stderr.write('', () => process.exit(code));
  });
}

function parseArguments<O extends Options>({ options, maxPositionals = 0 }: Command<O>) {
  const parsed = parseStrictly({ ...options, help: { type: 'boolean', short: 'h' } });
  const extra = parsed.positionals[maxPositionals];
  if (extra !== undefined) throw new UsageError(`Unexpected argument “${extra}”.`);
  return parsed;
}

function parseStrictly(options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}
