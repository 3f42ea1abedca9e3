import type { CardState } from '../../study/card-state.ts';
import type { CardKey } from '../../study/events.ts';
import type { CardContent } from './card-pages.ts';
import type { ShownCard } from './card-view.ts';
import type { Asked } from './session-run.ts';
import type { Step } from './session-step.ts';

interface Session {
  /** Whether answers are typed. */
  typeAnswer: boolean;
  /** Title of the session. */
  title: string;
  steps: readonly Step[];
}

/** What the view shows of the current card. */
export function toShownCard(
  { entry, state }: Asked,
  content: CardContent,
  { typeAnswer, title, steps }: Session,
): ShownCard {
  return {
    content,
    url: entry.url,
    place: content.place.filter((part) => !title.includes(part)),
    isChanged: isAnswerChanged(state, content),
    isTyped: typeAnswer,
    flag: state?.flag,
    seeFirst: isMissed(entry.key, state, steps) ? content.seeFirst : [],
  };
}

function isAnswerChanged(state: CardState | undefined, { answerDigest }: CardContent): boolean {
  const learned = state?.learned?.answer;
  return learned !== undefined && answerDigest !== undefined && learned !== answerDigest;
}

/** Whether the card was graded Again last time, or in this session. */
function isMissed(key: CardKey, state: CardState | undefined, steps: readonly Step[]): boolean {
  if (state?.schedule?.stage === 'relearning') return true;
  return steps.some(
    ({ entry, event }) => entry.key === key && event.type === 'review' && event.rating === 1,
  );
}
