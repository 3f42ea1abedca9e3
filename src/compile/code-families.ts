/** Languages that aren't distinguished, because code in one is mostly valid in the others. */
export interface CodeFamily {
  /** Grammars of highlight.js. */
  grammars: readonly string[];
  /** Shiki's names of the languages. */
  ids: readonly string[];
  /** Matches code that is specific to the family. */
  sign: RegExp;
}

export const CODE_FAMILIES: readonly CodeFamily[] = [
  {
    grammars: ['javascript', 'typescript'],
    ids: ['javascript', 'typescript', 'jsx', 'tsx'],
    sign: /\b(?:const|let)\s+(?:[\w$]+|[[{][^=\n]*[\]}])\s*=|===|\bfunction\s*\*?\s*\w*\(|\bconsole\.(?:log|error|table)\(|\brequire\(['"]|^\s*import\b.*\bfrom\s+['"]|\bmodule\.exports/m,
  },
  {
    grammars: ['java'],
    ids: ['java'],
    sign: /\bpublic\s+(?:static\s+|final\s+|abstract\s+)*(?:class|interface|void|enum|record)\b|\bSystem\.(?:out|err)\.|^\s*import\s+(?:static\s+)?(?:java|org|com)\.[\w.*]+;/m,
  },
  {
    grammars: ['csharp'],
    ids: ['csharp'],
    sign: /^\s*using\s+[\w.]+;|^\s*namespace\s+[\w.]+|\bConsole\.Write|\{\s*get;\s*(?:set;)?|\bpublic\s+(?:async\s+)?(?:override\s+)?(?:string|bool|Task|IActionResult)\b/m,
  },
  {
    grammars: ['python'],
    ids: ['python'],
    sign: /^\s*def\s+\w+\(.*\)\s*(?:->.*)?:|^\s*(?:from\s+[\w.]+\s+)?import\s+\w[\w., ]*(?:\s+as\s+\w+)?$|^\s*(?:if|for|while|with|elif|else|try|except)\b[^{;\n]*:\s*$|\bself\.\w|^>>> /m,
  },
  {
    grammars: ['bash'],
    ids: ['shellscript', 'shellsession', 'fish', 'nushell'],
    sign: /^#!\/(?:usr\/)?bin\/|^\$ \w|^\s*(?:sudo|npm|npx|pip3?|apt(?:-get)?|git|docker|kubectl|curl|wget|mkdir|chmod)\s+[\w-]/m,
  },
  {
    grammars: ['sql'],
    ids: ['sql', 'plsql'],
    sign: /\bselect\b[^;]{1,400}?\bfrom\b|\binsert\s+into\b|\bcreate\s+(?:or\s+replace\s+)?(?:table|index|view|function|database)\b|\bupdate\s+\w+\s+set\b|\bdelete\s+from\b|\balter\s+table\b/i,
  },
  {
    grammars: ['json'],
    ids: ['json', 'jsonc', 'json5', 'jsonl'],
    sign: /^\s*[[{]\s*(?:"[^"\n]*"\s*:|[{["\d])[^]*[\]}]\s*$/,
  },
  {
    grammars: ['yaml'],
    ids: ['yaml'],
    sign: /^(?:[\w./-]+:(?: [^{;\n]*)?\n){1,20}\s+-?\s*[\w"'./-]+/m,
  },
  {
    grammars: ['xml'],
    ids: ['xml', 'html', 'svg', 'vue', 'svelte'],
    sign: /^\s*(?:<\?xml|<!DOCTYPE|<[a-z][\w:-]*(?:\s[^<>]*)?>)[^]*<\/[a-z][\w:-]*>\s*$/i,
  },
  {
    grammars: ['css'],
    ids: ['css', 'scss', 'less'],
    sign: /^\s*[.#@:*\w][^{};()=\n]*\{\s*(?:[\w-]+\s*:\s*[^;{}]+;\s*){1,20}\}/m,
  },
  {
    grammars: ['c', 'cpp'],
    ids: ['c', 'cpp', 'objective-c', 'objective-cpp'],
    sign: /^\s*#\s*include\s*[<"]|\bstd::\w|\bint\s+main\s*\(|\bprintf\s*\(/m,
  },
  {
    grammars: ['go'],
    ids: ['go'],
    sign: /^\s*package\s+\w+$|^\s*func\s+(?:\([^)\n]*\)\s*)?\w+\(|:=\s|\bfmt\.Print/m,
  },
  {
    grammars: ['rust'],
    ids: ['rust'],
    sign: /\bfn\s+\w+(?:<[^>\n]*>)?\s*\(|\blet\s+mut\b|\bprintln!\(|\bimpl\s+\w/,
  },
  { grammars: ['php'], ids: ['php'], sign: /<\?php|\$\w+->\w/ },
  {
    grammars: ['ruby'],
    ids: ['ruby'],
    sign: /^\s*def\s+\w+[^:\n]*$[^]*^\s*end\s*$|\bputs\s|\.each\s+do\s*\|/m,
  },
  { grammars: ['kotlin'], ids: ['kotlin'], sign: /\bfun\s+\w+\s*\(|\bval\s+\w+\s*(?::|=)/ },
];
