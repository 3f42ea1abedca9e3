/** `/notes/{path}/`, without the base path. */
export function noteAddress(note: { path: string }): string {
  return `/notes/${note.path}/`;
}
