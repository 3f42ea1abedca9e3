/** Prints the packages of the lock file by license: `npm run licenses`. */
import { lockedPackages } from './locked-packages.ts';

const byLicense = Map.groupBy(lockedPackages(), ({ license }) => license ?? 'none stated');
for (const [license, packages] of [...byLicense].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${license} (${packages.length})`);
  for (const { id } of packages) console.log(`  ${id}`);
}
