/** Prints the packages of the lock file by licence: `npm run licences`. */
import { lockedPackages } from './locked-packages.ts';

const byLicence = Map.groupBy(lockedPackages(), ({ licence }) => licence ?? 'none stated');
for (const [licence, packages] of [...byLicence].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${licence} (${packages.length})`);
  for (const { id } of packages) console.log(`  ${id}`);
}
