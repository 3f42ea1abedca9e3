/** Names that are written with capitals inside, and stay whole. */
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
 * The words of a title that lost its spaces: `ConcurrencyNetModern` is three; `PostgreSQL`, `LLMs` and `iOS` stay whole.
 * A word that is not run together, or holds anything but letters and digits, comes back alone.
 */
export function splitRunTogether(word: string): string[] {
  return /^[\p{L}\p{N}]+$/u.test(word) ? (word.match(RE_WORD) ?? [word]) : [word];
}
