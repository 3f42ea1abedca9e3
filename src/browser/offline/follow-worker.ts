import { seeFirstPage } from './see-first-page.ts';
import { announceVersion } from './announce-version.ts';

let firstSeen: Promise<void> | undefined;

/** Has the site's first worker keep the open page, and announces the version that any later worker brings. */
export async function followWorker(registration: ServiceWorkerRegistration): Promise<void> {
  if (navigator.serviceWorker.controller) await announceVersion(registration);
  else await (firstSeen ??= seeFirstPage());
}
