import { ANSWERS_KEY, BEGUN_KEY, PLACE_KEY } from './remembered.ts';
import { THEME_KEY } from './theme-key.ts';

/**
 * Runs in the head of every page, before the first paint, so that nothing flashes or moves later: sets the chosen
 * theme, reserves space for the reader's progress (`data-begun`) and last place (`data-place`), and opens the answers
 * of a list (`data-answers`) if the reader wants that.
 */
export const BEFORE_PAINT = `try{let s=localStorage,d=document.documentElement.dataset,a='${ANSWERS_KEY}',t=s['${THEME_KEY}'];if(t)d.theme=t;if(s['${BEGUN_KEY}'])d.begun='';if(s['${PLACE_KEY}'])d.place='';if(s[a]||sessionStorage[a+location.pathname])d.answers=''}catch{}`;
