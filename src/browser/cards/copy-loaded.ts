/**
 * Copies the text file at `address`, which is loaded at once: Safari allows copying only while a press of a button is
 * handled.
 */
export async function copyLoaded(
  address: string,
): Promise<'copied' | 'not-allowed' | 'not-loaded'> {
  const loading = loadText(address);
  const copying = copy(loading);
  const isLoaded = await loading.then(
    () => true,
    () => false,
  );
  if (!isLoaded) return 'not-loaded';
  return (await copying) ? 'copied' : 'not-allowed';
}

async function copy(text: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    return true;
  } catch {
    return false;
  }
}

/** @throws Error if the file cannot be loaded */
async function loadText(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Blob([await response.text()], { type: 'text/plain' });
}
