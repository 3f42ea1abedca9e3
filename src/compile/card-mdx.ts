import { UNSAFE_MDX } from './card-problems.ts';
import { isSafeMdx } from './find-unsafe-node.ts';
import { asWritten, type CardParts, type Part } from './parse-card.ts';
import { originOf } from '../text/passage.ts';
import type { Report } from '../text/problem.ts';
import { writeMdx } from './write-mdx.ts';

/**
 * Writes a card as an MDX document of prose and known elements that no MDX compiler executes: `# heading`, then
 * `<Context>` if the card has one, `<Question>`, and `<Answer>`. A part that a compiler could read as code is written
 * as plain text, and reported.
 */
export function cardToMdx(parts: CardParts, report: Report): string {
  const mdx = writeCard(parts);
  if (isSafeMdx(mdx)) return mdx;
  const disarm = (part: Part, form: 'line' | 'blocks'): Part => {
    if (isSafeMdx(writePart(part))) return part;
    report(originOf(part.passage, 0), UNSAFE_MDX);
    return asWritten(part, form);
  };
  return writeCard({
    heading: disarm(parts.heading, 'line'),
    context: disarm(parts.context, 'blocks'),
    question: disarm(parts.question, 'blocks'),
    answer: disarm(parts.answer, 'blocks'),
  });
}

function writeCard({ heading, context, question, answer }: CardParts): string {
  const pieces = [
    // Removes only the line ending: after a `#`, white space that isn't ASCII would be lost, and the `#` would become a
    // closing mark.
    writePart(heading).replace(/\n$/, ''),
    context.root.children.length > 0 && writeComponent('Context', writePart(context)),
    writeComponent('Question', writePart(question)),
    writeComponent('Answer', writePart(answer)),
  ];
  return `${pieces.filter(Boolean).join('\n\n')}\n`;
}

function writePart({ root }: Part): string {
  return root.children.length > 0 ? writeMdx(root) : '';
}

function writeComponent(name: string, mdx: string): string {
  return mdx ? `<${name}>\n\n${mdx}\n</${name}>` : `<${name}>\n</${name}>`;
}
