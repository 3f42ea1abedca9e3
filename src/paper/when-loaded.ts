/** Resolves once the fonts and images that `root` shows are there, or cannot be had: until then it has another size. */
export async function whenLoaded(root: HTMLElement): Promise<void> {
  const images = [...root.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  // Fonts are asked for when text that needs them is laid out.
  root.getBoundingClientRect();
  await Promise.all([
    document.fonts.ready,
    ...images.map((image) => image.decode().catch(() => undefined)),
  ]);
}
