import { NOTE_FIELDS } from './note-fields.ts';

export const NOTE_TYPE_NAME = 'Recto';

/** Must never change: Anki identifies a note type by it. */
export const NOTE_TYPE_ID = 1_764_201_600_000;

// Books in Arabic or Hebrew run from right to left.
const FRONT = `<div class="heading" dir="auto">{{Heading}}</div>
{{#Context}}<div class="context" dir="auto">{{Context}}</div>{{/Context}}
<div class="question" dir="auto">{{Question}}</div>`;

const BACK = `{{FrontSide}}
<hr id="answer">
<div class="answer" dir="auto">{{Answer}}</div>
<div class="source" dir="auto">{{Source}}</div>`;

const CSS = `.card { font-family: serif; font-size: 20px; line-height: 1.45; text-align: start; }
.card { max-width: 40em; margin: 0 auto; padding: 0 0.5em; }
.heading { font-weight: bold; }
.context, .source { opacity: 0.75; }
.source { font-size: 0.7em; margin-top: 2em; }
pre { direction: ltr; text-align: left; }
img { max-width: 100%; }
table { border-collapse: collapse; }
th, td { border: 1px solid currentColor; padding: 0.2em 0.5em; }`;

/** Recto's note type as in `col.models` of schema 11. */
export function noteType(deck: number, changedAt: number) {
  return {
    id: NOTE_TYPE_ID,
    name: NOTE_TYPE_NAME,
    type: 0,
    mod: changedAt,
    usn: -1,
    sortf: 0,
    did: deck,
    tmpls: [
      {
        ...{ name: 'Card 1', ord: 0, qfmt: FRONT, afmt: BACK, bqfmt: '', bafmt: '', did: null },
        ...{ bfont: '', bsize: 0 },
      },
    ],
    flds: NOTE_FIELDS.map((name, ord) => ({
      ...{ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] },
    })),
    css: CSS,
    latexPre:
      '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    latexsvg: false,
    // The front is not empty if one of these fields is filled.
    req: [[0, 'any', [NOTE_FIELDS.indexOf('Heading'), NOTE_FIELDS.indexOf('Question')]]],
    tags: [],
    vers: [],
  };
}
