import * as ar from './ar/catalog.ts';
import * as de from './de/catalog.ts';
import * as en from './en/catalog.ts';
import * as es from './es/catalog.ts';
import * as fr from './fr/catalog.ts';
import type { LanguageCode } from './languages.ts';
import * as pt from './pt/catalog.ts';
import * as zh from './zh/catalog.ts';

/** The shape of English messages in any language: the same names, and functions with the same parameters. */
type Translated<Message> = Message extends string
  ? string
  : Message extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Name in keyof Message]: Translated<Message[Name]> };

/** The messages of one language, by area. English defines which there are. */
export type Messages = Translated<typeof en>;

/** Makes each message that English lacks a type error. */
type NoOthers<Catalog, Schema> = {
  [Name in keyof Catalog]: Name extends keyof Schema
    ? Schema[Name] extends string | ((...parameters: never[]) => string)
      ? Schema[Name]
      : NoOthers<Catalog[Name], Schema[Name]>
    : never;
};

function translated<Catalog extends Messages>(
  catalog: Catalog & NoOthers<Catalog, Messages>,
): Messages {
  return catalog;
}

/**
 * All messages in all languages. Pages and scripts don't import this but `#messages/…`, which Vite resolves to the
 * interface's language, so that a site contains only that one.
 */
export const CATALOGS: Readonly<Record<LanguageCode, Messages>> = {
  en,
  es: translated(es),
  de: translated(de),
  fr: translated(fr),
  pt: translated(pt),
  zh: translated(zh),
  ar: translated(ar),
};
