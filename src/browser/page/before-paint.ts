import { ANSWERS_KEY, BEGUN_KEY, PLACE_KEY } from './remembered.ts';
import { THEME_KEY } from './theme-key.ts';

/**
 * Runs in the head of every page, before anything is drawn: a chosen theme does not flash, what is told later of a
 * reader's progress (`data-begun`) and last place (`data-place`) has its room from the start, and lists of cards have
 * their answers open (`data-answers`) where the reader wants that.
 */
export const BEFORE_PAINT = `try{let s=localStorage,d=document.documentElement.dataset,t=s.getItem('${THEME_KEY}');if(t)d.theme=t;if(s.getItem('${BEGUN_KEY}'))d.begun='';if(s.getItem('${PLACE_KEY}'))d.place='';if(s.getItem('${ANSWERS_KEY}')||sessionStorage.getItem('${ANSWERS_KEY}'+location.pathname))d.answers=''}catch{}`;
