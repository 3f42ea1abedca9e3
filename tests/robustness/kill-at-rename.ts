/**
 * Loaded before a build or a replacement: kills the process at rename number `KILL_AT` of folders next to `dist`, counted from 1; with
 * `.5`, right after it.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env.KILL_AT);
const { renameSync } = fs;
let renames = 0;

fs.renameSync = (from, to) => {
  if (!/\.dist\.(?:building|previous)-\d+$/.test(String(from)) && !String(from).endsWith('/dist')) {
    renameSync(from, to);
    return;
  }
  renames++;
  if (renames === killAt) process.kill(process.pid, 'SIGKILL');
  renameSync(from, to);
  if (renames + 0.5 === killAt) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
