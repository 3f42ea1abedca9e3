import { BEGUN_KEY, PLACE_KEY } from './browser/remembered.ts';
import { THEME_KEY } from './browser/theme-key.ts';

/**
 * Runs in the head of every page, before anything is drawn: a chosen theme does not flash, and what is told later of a
 * reader's progress (`data-begun`) and last place (`data-place`) has its room from the start.
 */
export const BEFORE_PAINT = `try{let s=localStorage,d=document.documentElement.dataset,t=s.getItem('${THEME_KEY}');if(t)d.theme=t;if(s.getItem('${BEGUN_KEY}'))d.begun='';if(s.getItem('${PLACE_KEY}'))d.place=''}catch{}`;
