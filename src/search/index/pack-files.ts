/** A file of an index: its path inside the index folder, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Packs files into one: a line of JSON with paths and sizes, then their contents. */
export function packFiles(files: readonly IndexFile[]): Uint8Array {
  const list = files.map(({ path, content }) => [path, content.length]);
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(list)}\n`),
    ...files.map(({ content }) => content),
  ]);
}

export function unpackFiles(bytes: Uint8Array): IndexFile[] {
  const start = bytes.indexOf('\n'.charCodeAt(0)) + 1;
  const list = JSON.parse(Buffer.from(bytes.subarray(0, start)).toString()) as [string, number][];
  let end = start;
  return list.map(([path, size]) => ({ path, content: bytes.subarray(end, (end += size)) }));
}
