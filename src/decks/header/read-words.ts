import { isGivenName } from './known-words.ts';

/** Letters for languages and kinds that end a phrase as often as they begin a surname: "Modern C", "Plan B". */
const RE_LETTER_OF_ITS_OWN = /^[BCDFJQRVX]$/;
const RE_ABBREVIATION = /^(?:jr|sr|dr|mr|mrs|ms|st|prof|vol|vs|etc|inc)$/i;
const RE_INITIAL = /^\p{Lu}$/u;

/**
 * Restores the words of a title. `_` replaces characters that file names can't contain: at the end of a word, `.` after
 * an initial or an abbreviation and `:` otherwise; between words, `/`; inside a word, `'`, `.`, `/`, or a space.
 */
export function readTitle(words: readonly string[]): string {
  const read = words.map((word, index) => {
    const bare = withoutTail(word);
    if (bare === '') return index === 0 || index === words.length - 1 ? '' : '/';
    const tail =
      bare === word ? '' : isShortened(words, index) ? '.' : index < words.length - 1 ? ':' : '';
    return readInside(bare) + tail;
  });
  return read.filter((word) => word !== '').join(' ');
}

/** Restores the words of an author's name: `_` stands for `.` after an initial, and otherwise for `,`. */
export function readNames(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const bare = withoutTail(word);
    if (bare === '') return [];
    if (bare === word) return [readInside(bare)];
    if (RE_INITIAL.test(bare) || RE_ABBREVIATION.test(bare)) return [`${bare}.`];
    return [readInside(bare) + (index < words.length - 1 ? ',' : '')];
  });
}

function withoutTail(word: string): string {
  let end = word.length;
  while (word[end - 1] === '_') end--;
  return word.slice(0, end);
}

function isShortened(words: readonly string[], index: number): boolean {
  const letter = withoutTail(words[index] ?? '');
  if (RE_ABBREVIATION.test(letter)) return true;
  if (!RE_INITIAL.test(letter)) return false;
  const before = withoutTail(words[index - 1] ?? '');
  const after = words[index + 1] ?? '';
  if (isGivenName(before) || RE_INITIAL.test(before) || /^\p{Lu}_+$/u.test(after)) return true;
  return /^\p{Lu}/u.test(before) && !RE_LETTER_OF_ITS_OWN.test(letter);
}

function readInside(word: string): string {
  if (!word.includes('_')) return word;
  return word
    .replace(/_(?=NET(?!\p{L})|(?:js|io|ai)$)/gu, '.')
    .replace(/(?<=\p{L})_(?=(?:s|t|re|ll|ve|d|m)$)/gu, "'")
    .replace(/^O_(?=\p{Lu}\p{Ll})/u, "O'")
    .replace(/^(\p{Lu}{1,4})_(?=\p{Lu}{1,4}$)/u, '$1/')
    .replace(/_+/g, ' ')
    .trim();
}

/** Names with internal capitals, which stay in one piece. */
const NAMES =
  `ASPNET AutoCAD CakePHP ChatGPT CoffeeScript CosmosDB CouchDB CSharp DeepMind DevOps DevSecOps DotNet DuckDB DynamoDB FastAPI FinOps FSharp GameMaker GitHub GitLab GitOps GraphQL
HashiCorp HuggingFace IntelliJ InfluxDB IoT JavaFX JavaScript JUnit LangChain LangGraph LaTeX LinkedIn LlamaIndex LoRA MacOS MariaDB MATLAB MLflow MLOps MongoDB MySQL NestJS NextJS
NoSQL NodeJS NumPy OAuth OpenAI OpenAPI OpenCL OpenCV OpenGL OpenMP OpenShift OpenStack PhoneGap PostGIS PostgreSQL PowerBI PowerPoint PowerShell PyMC PySpark PyTorch QuickBooks RabbitMQ
ReactJS RxJava RxJS SaaS SciPy SharePoint SketchUp SolidWorks SQLAlchemy SQLite TensorFlow TypeScript UnrealScript VBScript VMware VueJS WebAssembly WebGL WebGPU WebRTC WebSocket WebSockets WiFi
WordPress XGBoost YouTube cuDNN eBPF iOS iPad iPadOS iPhone jQuery macOS openSUSE vSphere`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

const SMALL = NAMES.filter((name) => /^\p{Ll}/u.test(name)).join('|');

const RE_WORD = new RegExp(
  [
    `(?:${NAMES.join('|')})(?!\\p{Ll})\\d*`,
    `\\p{Lu}{2,}s(?!\\p{Ll})`,
    `\\p{Lu}+(?!\\p{Ll})\\d*`,
    `\\p{Lu}?\\p{Ll}+?(?=(?:${SMALL})(?!\\p{Ll}))`,
    `\\p{Lu}?\\p{Ll}+\\d*`,
    `[^\\p{Lu}\\p{Ll}]+`,
  ].join('|'),
  'gu',
);

/**
 * Splits the words of a title that lost its spaces: `ConcurrencyNetModern` has three; `PostgreSQL`, `LLMs`, and `iOS`
 * stay whole. Other words, and those with anything but letters and digits, are returned alone.
 */
export function splitRunTogether(word: string): string[] {
  return /^[\p{L}\p{N}]+$/u.test(word) ? (word.match(RE_WORD) ?? [word]) : [word];
}
