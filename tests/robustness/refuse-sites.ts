/** Loaded before a build: its folder for sites outside of the project cannot be made. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { mkdirSync } = fs;
fs.mkdirSync = ((path: fs.PathLike, ...rest: []) => {
  if (/\/sites\/process-\d+$/.test(String(path))) throw new Error('The disk is locked');
  return mkdirSync(path, ...rest);
}) as typeof mkdirSync;
syncBuiltinESMExports();
