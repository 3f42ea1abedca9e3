/** Headings that may occur in a chapter of any book, in lower case and without punctuation. */
const GENERIC = new Set(
  `summary, chapter summary, in summary, section summary, recap, review, chapter review, overview,
chapter overview, introduction, background, motivation, preliminaries, objectives, learning objectives,
chapter objectives, goals, conclusion, conclusions, concluding remarks, final remarks, final thoughts,
closing thoughts, closing remarks, outlook, wrapping up, wrap up, next steps, whats next,
where to go from here, what you learned, what youll learn, what you will learn, what we learned,
what have we learned, key takeaways, takeaways, key points, key terms, key concepts, key ideas, main points,
highlights, exercise, exercises, programming exercises, practice exercises, practice, practice problems,
practice questions, problem, problems, solution, solutions, discussion, see also, example, examples,
worked example, worked examples, question, questions, review questions, discussion questions, self test,
quiz, test your knowledge, check your understanding, answer, answers, answer key, answers to exercises,
solutions to exercises, homework, assignments, projects, checklist, references, reference, bibliography,
notes, endnotes, footnotes, chapter notes, reading, readings, sources, citations, further reading,
further readings, suggested reading, suggested readings, recommended reading, additional reading,
additional resources, further resources, resources, bibliographic notes, bibliographical notes,
bibliographic remarks, bibliographical remarks, bibliographical and historical remarks, historical notes,
historical remarks, code listings`.split(/,\s+/),
);

const RE_NUMBERED = /^(?:exercises?|problems?|questions?|solutions?|examples?) [\d.a-z–-]{1,12}$/;

/** Returns whether a heading says nothing about its chapter: "Summary", "Exercises and Problems", "Exercise 4". */
export function isGeneric(title: string): boolean {
  const words = title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
    .slice(0, 60)
    .replace(/[. ]+$/, '');
  if (GENERIC.has(words) || RE_NUMBERED.test(words)) return true;
  const parts = words.split(/ and | or /);
  return parts.length > 1 && parts.every((part) => GENERIC.has(part));
}

/** Returns whether a generic heading may also be a chapter's title. */
export function isOpening(title: string): boolean {
  return /^(?:introduction|background|preliminaries|overview|motivation|conclusions?|outlook|next steps)$/i.test(
    title,
  );
}
