import type { Document, YAMLError } from 'yaml';
import type { Fault } from './faults.ts';

const HINT =
  'Give every key a line of its own, with a colon and a space before its value; what belongs to a key stands below it, two spaces further in.';

/** What makes a file no YAML, and keys that stand twice. */
export function findSyntaxFaults(document: Document, text: string): Fault[] {
  return [...document.errors, ...document.warnings].map((error) => {
    if (error.code === 'DUPLICATE_KEY') return duplicateKey(error, text);
    return error.code === 'MULTIPLE_DOCS' ? secondDocument(error) : badSyntax(error);
  });
}

function duplicateKey({ pos }: YAMLError, text: string): Fault {
  const key = /^[^:\r\n]*/.exec(text.slice(pos[0], pos[0] + 80))?.[0].trim() ?? '';
  return {
    offset: pos[0],
    code: 'config-duplicate-key',
    message: `“${key}” stands here a second time.`,
    hint: 'Keep one of them, with all that belongs to it.',
  };
}

function secondDocument({ pos }: YAMLError): Fault {
  return {
    offset: pos[0],
    code: 'config-syntax',
    message: 'A second YAML document begins here; only the first one is read.',
    hint: 'Take the line `---` out.',
  };
}

function badSyntax({ pos, message }: YAMLError): Fault {
  const said = message.replace(/[.:]?\s*$/, '');
  return {
    offset: pos[0],
    code: 'config-syntax',
    message: `This is no valid YAML: ${said}.`,
    hint: HINT,
  };
}
