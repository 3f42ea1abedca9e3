import type { LinkText } from '../messages/link-text.ts';
import { href } from './href.ts';

/** Links a part of a message to a page of the site. */
export function linkTo(address: string): LinkText {
  return (text) => `<a href="${href(address)}">${text}</a>`;
}
