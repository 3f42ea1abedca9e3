import { exportName } from './download-export.ts';
import type { Progress } from './progress.ts';

/** Chromium shares text files, but not JSON. */
const KINDS = [
  { type: 'application/json', ending: '' },
  { type: 'text/plain', ending: '.txt' },
];

/** The name and type of a file that this browser can share; undefined if it cannot share any. */
function shareableKind(): (typeof KINDS)[number] | undefined {
  if (!('canShare' in navigator)) return undefined;
  return KINDS.find(({ type, ending }) => {
    const files = [new File(['{}'], exportName() + ending, { type })];
    return navigator.canShare({ files });
  });
}

export function canShareExport(): boolean {
  return shareableKind() !== undefined;
}

/** Shares all progress with another program or device; returns false if the reader chose none. Must follow a press. */
export async function shareExport(progress: Progress): Promise<boolean> {
  const kind = shareableKind();
  if (!kind) return false;
  const { type, ending } = kind;
  const file = new File([await progress.exportFile()], exportName() + ending, { type });
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
