import { expect, test } from 'vitest';
import { describeFailure } from '../../src/commands/describe-failure.ts';

/** An error as Astro throws it. */
const astroError = (message: string, more: object, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), more);

test('an error for the user is described by its message alone', () => {
  const error = astroError('The content folder does not exist.', { name: 'ContentFolderError' });
  expect(describeFailure(error)).toBe('The content folder does not exist.');
});

test('an error of Astro’s is described with its cause, hint, and place', () => {
  const more = { hint: 'Close the tag.', loc: { file: 'src/a.astro', line: 3 } };
  expect(describeFailure(astroError('\u001B[31mUnclosed tag\u001B[39m', more))).toBe(
    'Unclosed tag\nClose the tag.\nat src/a.astro:3',
  );
  const cause = new Error('ENOENT: no such file or directory');
  expect(describeFailure(astroError('', { hint: 'Check the cause.' }, cause))).toBe(
    'ENOENT: no such file or directory\nCheck the cause.',
  );
  expect(describeFailure(astroError(`Failed: ${cause.message}`, more, cause))).toBe(
    'Failed: ENOENT: no such file or directory\nClose the tag.\nat src/a.astro:3',
  );
});

test('an error of the system is described with what to do', () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, open 'dist/a'"), {
    code: 'ENOSPC',
    syscall: 'open',
  });
  expect(describeFailure(full)).toBe(
    "ENOSPC: no space left on device, open 'dist/a'\nThe disk is full. Free some space, and run the command again.",
  );
  const code = Object.assign(new Error('Denied'), { code: 'EACCES' });
  expect(describeFailure(code)).toBe(`Denied\n${code.stack ?? ''}`);
});

test('any other error is described with its stack', () => {
  const error = new TypeError('x is not a function');
  expect(describeFailure(error)).toBe(`x is not a function\n${error.stack ?? ''}`);
  expect(describeFailure('a text')).toBe('a text');
});
