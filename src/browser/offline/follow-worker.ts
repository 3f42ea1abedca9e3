import { seeFirstPage } from './see-first-page.ts';
import { tellVersion } from './tell-version.ts';

let firstSeen: Promise<void> | undefined;

/** Has the first worker of all keep the open page, and tells of the version that any later one brings. */
export async function followWorker(registration: ServiceWorkerRegistration): Promise<void> {
  if (navigator.serviceWorker.controller) await tellVersion(registration);
  else await (firstSeen ??= seeFirstPage());
}
