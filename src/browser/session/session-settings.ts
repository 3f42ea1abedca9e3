import type { Progress } from '../store/progress.ts';

/** Binds the switches in `root` to the reader's settings; `onChange` is called at each change, in whatever tab. */
export function bindSettings(
  root: HTMLElement,
  progress: Progress,
  onChange: () => void,
): () => void {
  const box = (name: string) => root.querySelector<HTMLInputElement>(`[data-setting="${name}"]`);
  const show = () => {
    const { singleKeys, grades, typeAnswer } = progress.settings();
    const values = { singleKeys, grades: grades === 2, typeAnswer };
    for (const [name, value] of Object.entries(values)) {
      const field = box(name);
      if (field) field.checked = value;
    }
    onChange();
  };
  show();
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { checked } = target;
    if (target.dataset.setting === 'grades') void progress.set('grades', checked ? 2 : 4);
    if (target.dataset.setting === 'typeAnswer') void progress.set('typeAnswer', checked);
    if (target.dataset.setting === 'singleKeys') void progress.set('singleKeys', checked);
  });
  return progress.subscribe((change) => {
    if (change.settings) show();
  });
}
