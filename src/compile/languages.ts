import { bundledLanguagesInfo } from 'shiki/langs';

/** The meaning of a code fence's language name. */
export type CodeLanguage =
  | { kind: 'known'; /** Shiki's name. */ id: string; /** For people, e.g. `C++`. */ label: string }
  /** Named as plain text, output, or pseudocode, or not named at all. */
  | { kind: 'plain'; label: string }
  | { kind: 'unknown'; label: string };

/** The language of a fence that contains a display formula. */
export const MATH_LANGUAGE = 'math';

/** Names that decks use and Shiki doesn't know, by Shiki's name. */
const ALIASES: Record<string, string> = {
  asm: 'assembly assembler nasm masm x86 x86asm x86-64 x64',
  bat: 'batchfile dos',
  c: 'h ansi-c',
  cpp: 'cc cxx hpp hxx arduino cuda',
  csharp: 'c-sharp dotnet linq',
  fortran: 'fortran90 fortran-free',
  go: 'golang',
  groovy: 'gradle jenkinsfile',
  html: 'html5 htm xhtml',
  ini: 'conf config cfg',
  java: 'jshell',
  javascript: 'node nodejs ecmascript es mongo mongodb mongosh',
  json: 'json-ld geojson avro avsc ipynb',
  matlab: 'octave',
  pascal: 'delphi',
  powershell: 'posh',
  python: 'ipython pycon pyspark pytorch tensorflow sage numpy',
  r: 'rscript rlang',
  rust: 'rs',
  scheme: 'guile',
  shellscript: 'ksh dash fish-shell shell-script kubectl docker curl git',
  shellsession: 'terminal bash-session shell-session sh-session cli commandline',
  sql: 'psql postgres postgresql pgsql mysql mariadb sqlite tsql t-sql hive hiveql spark-sql sparksql bigquery snowflake',
  terraform: 'opentofu terragrunt',
  typescript: 'deno',
  vb: 'vbnet vb.net visualbasic vba',
  wolfram: 'mathematica',
  xml: 'xaml xsd wsdl csproj pom maven rss',
  yaml: 'docker-compose compose k8s kubernetes ansible helm cloudformation',
};

const PLAIN = new Set(
  (
    'text txt plain plaintext plain-text ascii ascii-art none no-highlight nohighlight ansi raw data example ' +
    'output out stdout stderr result results console-output log logs trace stacktrace ' +
    'pseudo pseudocode pseudo-code psuedocode algorithm algo diagram tree table file filetree directory ' +
    'prompt markdown-table note code snippet listing'
  ).split(' '),
);

const LANGUAGES = languagesByName();

/**
 * Looks up the first word of a fence's info string, in any of the spellings that decks use: `C++`, `{.python}`, `py3`.
 */
export function codeLanguage(written: string | null | undefined): CodeLanguage {
  const label = (written ?? '')
    .replace(/^(?:language-|lang-)|[{}]|^\.|[:,;].*$/gs, '')
    .replace(/^\./, '');
  const name = label.toLowerCase();
  if (!name || PLAIN.has(name)) return { kind: 'plain', label: '' };
  const language = LANGUAGES.get(name) ?? LANGUAGES.get(name.replace(/-?\d[\d.]*$/, ''));
  if (language) return language;
  // `html+erb`, `php+html`: one language inside another.
  const [outer = ''] = name.split('+');
  if (outer !== name && LANGUAGES.has(outer)) return LANGUAGES.get(outer)!;
  const stem = name.replaceAll('_', '-');
  if (PLAIN.has(stem)) return { kind: 'plain', label: '' };
  return LANGUAGES.get(stem) ?? { kind: 'unknown', label };
}

function languagesByName(): Map<string, CodeLanguage> {
  const languages = new Map<string, CodeLanguage>();
  for (const { id, name, aliases = [] } of bundledLanguagesInfo) {
    const language: CodeLanguage = { kind: 'known', id, label: name };
    for (const key of [id, name.toLowerCase(), ...aliases]) {
      if (!PLAIN.has(key)) languages.set(key, language);
    }
  }
  for (const [id, names] of Object.entries(ALIASES)) {
    const language = languages.get(id);
    if (!language) continue;
    for (const name of names.split(' ')) if (!languages.has(name)) languages.set(name, language);
  }
  return languages;
}
