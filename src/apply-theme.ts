import { THEME_KEY } from './browser/theme-key.ts';

/** Runs in the head of every page, before anything is drawn, so that a chosen theme does not flash. */
export const APPLY_THEME = `try{let t=localStorage.getItem('${THEME_KEY}');if(t)document.documentElement.dataset.theme=t}catch{}`;
