import { nearestWord } from '../../text/nearest-word.ts';
import { ImportError } from '../imported.ts';

/** Roles of a column in a table. */
const COLUMN_ROLES = [
  ...(['question', 'answer', 'heading', 'context', 'book', 'chapter'] as const),
];
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Indexes of columns, from 0. */
export type Columns = Partial<Record<ColumnRole, number>>;

/** Names of columns in exports of other programs, in lower case and in the languages of the interface. */
const NAMES: Record<ColumnRole, string> = {
  question: `question front prompt term word q frage vorderseite begriff wort pregunta anverso frente término
    palabra recto terme mot pergunta termo 问题 正面 题目 词语 السؤال سؤال الوجه الأمام المصطلح`,
  answer: `answer back response definition meaning translation a antwort rückseite bedeutung übersetzung respuesta
    reverso definición significado traducción réponse verso définition signification traduction resposta definição
    tradução 答案 背面 回答 释义 定义 الإجابة إجابة جواب الجواب الظهر الخلف التعريف المعنى`,
  heading:
    'heading title topic concept überschrift titel thema título tema titre sujet tópico 标题 主题 العنوان الموضوع',
  context: `context background note notes hint extra kontext hinweis notiz contexto pista nota contexte indice dica
    背景 提示 备注 السياق تلميح ملاحظة`,
  book: 'book deck subject course buch stapel fach libro mazo livre paquet livro baralho 图书 牌组 الكتاب الرزمة',
  chapter: `chapter section unit lesson kapitel abschnitt lektion capítulo sección lección chapitre section leçon seção
    lição 章节 章 الفصل الوحدة الدرس`,
};

export interface GuessedColumns {
  columns: Columns;
  /** Whether the first row names the columns. */
  hasHeader: boolean;
}

/**
 * Guesses columns from the names in the first row; without names, the first column is the question and the second the
 * answer.
 */
export function guessColumns(firstRow: readonly string[]): GuessedColumns {
  const columns: Columns = {};
  const names = firstRow.map((cell) => cell.trim().toLowerCase());
  for (const role of COLUMN_ROLES) {
    const index = names.findIndex((name) => NAMES[role].split(/\s+/).includes(name));
    if (index !== -1) columns[role] = index;
  }
  if (columns.question !== undefined && columns.answer !== undefined)
    return { columns, hasHeader: true };
  return { columns: { question: 0, answer: 1 }, hasHeader: false };
}

/**
 * Parses `question=1,answer=3`, with columns counted from 1 or named as in the first row.
 * @throws ImportError if a role or a column is unknown
 */
export function readColumnMap(map: string, firstRow: readonly string[]): GuessedColumns {
  const columns: Columns = {};
  let hasHeader = guessColumns(firstRow).hasHeader;
  for (const entry of map.split(',')) {
    const [role = '', column = ''] = entry.split('=', 2).map((text) => text.trim());
    const known = COLUMN_ROLES.find((one) => one === role.toLowerCase());
    if (!known) throw unknownRole(role);
    const isNumber = /^\d+$/.test(column);
    const index = isNumber
      ? Number(column) - 1
      : firstRow.findIndex((cell) => cell.trim().toLowerCase() === column.toLowerCase());
    if (index < 0 || index >= firstRow.length)
      throw new ImportError(
        `There is no column “${column}”. The first row has ${firstRow.length}: ${firstRow.join(', ')}.`,
      );
    if (!isNumber) hasHeader = true;
    columns[known] = index;
  }
  if (columns.question === undefined || columns.answer === undefined)
    throw new ImportError('--map must name a column for question and one for answer.');
  return { columns, hasHeader };
}

function unknownRole(role: string): ImportError {
  const near = nearestWord(role, COLUMN_ROLES);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return new ImportError(`--map knows ${COLUMN_ROLES.join(', ')}, not “${role}”.${hint}`);
}
