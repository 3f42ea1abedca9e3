/** Resolves once the fonts and images in `root` are loaded or have failed; until then, its size may change. */
export async function whenLoaded(root: HTMLElement): Promise<void> {
  const images = [...root.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  // Fonts are only loaded when text that needs them is laid out.
  root.getBoundingClientRect();
  await Promise.all([
    document.fonts.ready,
    ...images.map((image) => image.decode().catch(() => undefined)),
  ]);
}
