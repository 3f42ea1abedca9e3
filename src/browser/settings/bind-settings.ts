import type { Settings } from '../../study/settings.ts';
import type { Progress } from '../store/progress.ts';

interface Switch {
  isOn: (settings: Settings) => boolean;
  set: (progress: Progress, isOn: boolean) => Promise<void>;
}

const SWITCHES: Readonly<Record<string, Switch>> = {
  singleKeys: {
    isOn: ({ singleKeys }) => singleKeys,
    set: (progress, isOn) => progress.set('singleKeys', isOn),
  },
  grades: {
    isOn: ({ grades }) => grades === 2,
    set: (progress, isOn) => progress.set('grades', isOn ? 2 : 4),
  },
  typeAnswer: {
    isOn: ({ typeAnswer }) => typeAnswer,
    set: (progress, isOn) => progress.set('typeAnswer', isOn),
  },
};

/** Numeric settings. A field shows them multiplied by `factor`. */
const NUMBERS = [
  { name: 'newPerDay', factor: 1 },
  { name: 'reviewsPerDay', factor: 1 },
  { name: 'dayStartHour', factor: 1 },
  { name: 'desiredRetention', factor: 100 },
] as const;

export interface SettingsListener {
  /** Called at each change, in any tab, and once at the start. */
  onChange: () => void;
  /** Called when a setting that was changed here has been stored. */
  onSaved?: () => void;
}

/** Binds the fields `[data-setting]` in `root` to the reader's settings. Returns a function that unbinds them. */
export function bindSettings(
  root: HTMLElement,
  progress: Progress,
  { onChange, onSaved }: SettingsListener,
): () => void {
  const stop = new AbortController();
  /** Fields that the reader has changed since the settings were last stored. */
  const unsaved = new Set<HTMLInputElement>();
  const show = () => {
    for (const field of root.querySelectorAll<HTMLInputElement>('[data-setting]')) {
      if (!unsaved.has(field)) showSetting(field, progress.settings());
    }
    onChange();
  };
  show();
  root.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const saving = saveSetting(target, progress);
      if (!saving) return;
      unsaved.add(target);
      void saving.then(() => {
        unsaved.delete(target);
        onSaved?.();
      });
    },
    { signal: stop.signal },
  );
  const leave = progress.subscribe((change) => {
    if (change.settings) show();
  });
  return () => {
    stop.abort();
    leave();
  };
}

function showSetting(field: HTMLInputElement, settings: Settings): void {
  const name = field.dataset.setting ?? '';
  const number = NUMBERS.find((known) => known.name === name);
  if (!number) field.checked = SWITCHES[name]?.isOn(settings) ?? false;
  // A field being typed in is left alone.
  else if (document.activeElement !== field) {
    field.value = String(Math.round(settings[number.name] * number.factor));
  }
}

/** Undefined if the field has no value that can be stored; the browser then says so. */
function saveSetting(field: HTMLInputElement, progress: Progress): Promise<void> | undefined {
  const { setting = '' } = field.dataset;
  const number = NUMBERS.find(({ name }) => name === setting);
  if (!number) return SWITCHES[setting]?.set(progress, field.checked);
  if (!field.reportValidity()) return undefined;
  return progress.set(number.name, field.valueAsNumber / number.factor);
}
