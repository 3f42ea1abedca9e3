import { cards } from '#messages/counts.ts';
import * as messages from '#messages/session.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { CardList } from './card-lists.ts';
import type { Pick } from './session-scope.ts';

/** A pick with the list that it was found in. */
export interface LoadedPick {
  pick: Pick;
  list: CardList;
  entries: ScopeEntry[];
  /** The page that it was picked on, relative to the base path. */
  address: string;
}

export interface SessionPlace {
  title: string;
  home: string;
  homeLabel: string;
}

/** Where a session on the picks was started. */
export function placeOf(loaded: readonly LoadedPick[], base: string): SessionPlace {
  const [only] = loaded;
  const title = titleOf(loaded);
  const home = loaded.length === 1 && only ? base + encodeURI(only.address) : base;
  return {
    title,
    home,
    homeLabel: loaded.length === 1 ? messages.backTo(title) : messages.toLibrary,
  };
}

/** The search results from which the session was started. */
export function placeOfSearch(
  search: string,
  loaded: readonly LoadedPick[],
  base: string,
): SessionPlace {
  const params = new URLSearchParams(search);
  const words = params.get('q');
  const title = words ? messages.searchTitle(words) : titleOf(loaded);
  return { title, home: `${base}search/?${params.toString()}`, homeLabel: messages.backToResults };
}

function titleOf(loaded: readonly LoadedPick[]): string {
  const [first, ...others] = loaded;
  if (!first) return messages.study;
  if (others.length === 0) return nameOf(first);
  if (loaded.every(({ pick }) => pick.kind === 'card')) return cards(loaded.length);
  return others.length === 1 && others[0]
    ? messages.bothTitles(nameOf(first), nameOf(others[0]))
    : messages.andMore(nameOf(first), others.length);
}

function nameOf({ pick, list, entries }: LoadedPick): string {
  if (pick.kind === 'card') return entries[0]?.heading ?? list.title;
  return list.label === undefined ? list.title : [list.title, list.label].join(messages.comma);
}
