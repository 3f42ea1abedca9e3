import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

function run(command: string, args: string[], env: Record<string, string> = {}) {
  const file = fileURLToPath(new URL(`../../src/commands/${command}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

test.each(['start', 'dev', 'build'])('%s --help prints its usage', (command) => {
  const { status, stdout, stderr } = run(command, ['--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: npm (?:run |)\w+/);
  expect(stdout).toContain('--base PATH');
});

test.each([
  [['--bogus'], "Unknown option '--bogus'"],
  [['extra'], 'Unexpected argument “extra”.'],
  [['--base'], "Option '--base <value>' argument missing"],
])('build %j exits with 2 and prints the usage', (args, message) => {
  const { status, stdout, stderr } = run('build', args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.startsWith(message)).toBe(true);
  expect(stderr).toContain('\n\nUsage: npm run build');
});

test('start accepts only a valid port', () => {
  const { status, stderr } = run('start', ['--port', '99999']);
  expect(status).toBe(2);
  expect(stderr).toContain('--port must be a number from 0 to 65535, not “99999”.\n\nUsage:');
});

test.each(['start', 'dev', 'build'])('%s fails on a missing content folder', (command) => {
  expect(run(command, [], { RECTO_CONTENT: '/no/such/folder' })).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'The content folder /no/such/folder, named by RECTO_CONTENT, does not exist. Create it and put your decks into its folder decks/, or set RECTO_CONTENT to the folder that holds them.\n',
  });
});
