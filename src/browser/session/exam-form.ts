import { comma } from '#messages/session.ts';
import * as messages from '#messages/study-page.ts';
import { createButton } from '../page/create-button.ts';
import { type Day, isDay } from '../../study/day.ts';
import { examDateFault } from '../../study/exam.ts';
import type { CardLists } from './card-lists.ts';
import { type Pick, writeScope } from './session-scope.ts';
import { find } from '../page/find.ts';

interface NamedPick extends Pick {
  name: string;
}

/** Lets the reader choose the day and the scope of an exam; calls `plan` with the query of its address. */
export function bindExamForm(
  form: HTMLFormElement,
  { lists, today, plan }: { lists: CardLists; today: Day; plan: (query: string) => void },
): void {
  const day = find(form, '[name="exam"]', HTMLInputElement);
  const book = find(form, '[name="book"]', HTMLSelectElement);
  const chapter = find(form, '[name="chapter"]', HTMLSelectElement);
  const concept = find(form, '[name="concept"]', HTMLInputElement);
  const fault = find(form, '[data-fault]');
  const picks = new Map<string, NamedPick>();
  day.min = today;

  const show = () => {
    const items = [...picks].map(([id, pick]) =>
      pickItem(pick, () => {
        picks.delete(id);
        show();
        book.focus();
      }),
    );
    find(form, '[data-picks]').replaceChildren(...items);
  };
  const add = (pick: NamedPick) => {
    picks.set(`${pick.kind} ${pick.id}`, pick);
    fault.textContent = '';
    show();
  };
  const addChapter = () => {
    if (!book.value) {
      fault.textContent = messages.chooseBookFirst;
      book.focus();
      return;
    }
    const title = book.selectedOptions[0]?.textContent ?? '';
    const label = chapter.selectedOptions[0]?.textContent ?? '';
    if (!chapter.value) add({ kind: 'book', id: book.value, name: title });
    else
      add({
        kind: 'chapter',
        id: `${book.value}/${chapter.value}`,
        name: [title, label].join(comma),
      });
  };
  const addConcept = async () => {
    const wanted = concept.value.trim().toLowerCase();
    const found = (await lists.concepts()).find(({ name }) => name.toLowerCase() === wanted);
    if (found) add({ kind: 'concept', id: found.id, name: found.name });
    else fault.textContent = messages.noConcept(concept.value.trim());
    if (found) concept.value = '';
  };
  const tell = (error: unknown) => {
    fault.textContent = error instanceof Error ? error.message : '';
  };

  const showChapters = () => fillChapters(book.value, chapter, lists).catch(tell);
  book.addEventListener('change', () => void showChapters());
  book.addEventListener('focus', () => void showChapters(), { once: true });
  chapter.addEventListener('focus', () => void showChapters(), { once: true });
  concept.addEventListener('focus', () => void fillConcepts(form, lists).catch(tell), {
    once: true,
  });
  find(form, '[data-add="chapter"]').addEventListener('click', addChapter);
  find(form, '[data-add="concept"]').addEventListener('click', () => void addConcept().catch(tell));
  const submit = async () => {
    const exam = day.value;
    fault.textContent = isDay(exam) ? (examDateFault(exam, today) ?? '') : messages.chooseDay;
    if (!isDay(exam) || fault.textContent) return;
    // A choice that was not added yet counts, too.
    if (concept.value.trim()) await addConcept();
    else if (picks.size === 0 && book.value) addChapter();
    if (fault.textContent) return;
    if (picks.size > 0) plan(writeScope({ isDue: false, picks: [...picks.values()], exam }));
    else {
      fault.textContent = messages.chooseScope;
      book.focus();
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit().catch(tell);
  });
}

function pickItem({ name }: NamedPick, remove: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = createButton(messages.remove, remove);
  button.ariaLabel = messages.removeOne(name);
  item.append(name, button);
  return item;
}

async function fillChapters(
  book: string,
  select: HTMLSelectElement,
  lists: CardLists,
): Promise<void> {
  if (select.dataset.of === book) return;
  select.dataset.of = book;
  const found = (await lists.books()).find(({ id }) => id === book);
  const options = found?.chapters.map(({ id, label }) => new Option(label, id)) ?? [];
  select.replaceChildren(new Option(messages.allChapters, ''), ...options);
}

async function fillConcepts(form: HTMLFormElement, lists: CardLists): Promise<void> {
  const options = (await lists.concepts()).map(({ name }) => new Option(name, name));
  find(form, 'datalist').replaceChildren(...options);
}
