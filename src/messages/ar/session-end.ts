import { cards } from './counts.ts';
import { format } from './format.ts';

export const missed = 'ما أخطأت فيه هذه المرة';
export const whatIsDue = 'المستحق اليوم';
export const beyondShare = 'المتابعة بعد حصة اليوم';
export const onceMore = 'مرة أخرى';
export const undoLast = 'التراجع عن آخر خطوة';
export const cramThese = (count: number) => `مراجعة مكثفة: ${cards(count)}`;
export const allCards = (count: number) => `الكل: ${cards(count)}`;
export const summary = ({
  cards: count,
  fresh,
  minutes,
}: {
  cards: number;
  fresh: number;
  minutes: number;
}) => {
  const time =
    minutes < 1
      ? 'أقل من دقيقة'
      : format.count(minutes, {
          zero: '# دقيقة',
          one: 'دقيقة واحدة',
          two: 'دقيقتان',
          few: '# دقائق',
          many: '# دقيقة',
          other: '# دقيقة',
        });
  const begun =
    fresh === 0 ? '' : fresh === count ? '، كلها جديدة' : `، الجديدة منها: ${format.number(fresh)}`;
  return `${cards(count)} · ${time}${begun}.`;
};
export const recalled = ({ cards: count, recalled }: { cards: number; recalled: number }) => {
  if (recalled === count) return count === 1 ? 'تذكّرتها.' : 'تذكّرتها كلها من المرة الأولى.';
  if (recalled === 0)
    return count === 1
      ? 'لم تتذكّرها من المرة الأولى.'
      : 'لم تتذكّر أيًا منها من المرة الأولى؛ ستعود قريبًا.';
  return `تذكّرت من المرة الأولى: ${format.number(recalled)} (${format.percent(recalled / count)}).`;
};
export const missedLater = (count: number) => `أخطأت لاحقًا في: ${format.number(count)}.`;
export const noConnection = 'لا يوجد اتصال.';
export const noneGraded = 'لم تُقيَّم أي بطاقة.';
export const shareDone = 'اكتملت حصة اليوم.';
export const nothingDue = 'لا شيء مستحق اليوم.';
export const noCards = 'لا توجد بطاقات للدراسة هنا، أو أنها كلها معلّقة أو مدفونة حتى الغد.';
export const nothingMore = 'لا شيء آخر للدراسة.';
export const notStored = 'لم تُحفظ التقييمات ولم يُعَد جدولة شيء.';
export const suspended = (count: number) =>
  format.count(count, {
    zero: 'عُلّقت # بطاقة.',
    one: 'عُلّقت بطاقة واحدة.',
    two: 'عُلّقت بطاقتان.',
    few: 'عُلّقت # بطاقات.',
    many: 'عُلّقت # بطاقة.',
    other: 'عُلّقت # بطاقة.',
  });
export const buried = (count: number) =>
  format.count(count, {
    zero: 'دُفنت # بطاقة حتى الغد.',
    one: 'دُفنت بطاقة واحدة حتى الغد.',
    two: 'دُفنت بطاقتان حتى الغد.',
    few: 'دُفنت # بطاقات حتى الغد.',
    many: 'دُفنت # بطاقة حتى الغد.',
    other: 'دُفنت # بطاقة حتى الغد.',
  });
export const flagged = (count: number) =>
  format.count(count, {
    zero: 'وُضعت علامة على # بطاقة.',
    one: 'وُضعت علامة على بطاقة واحدة.',
    two: 'وُضعت علامة على بطاقتين.',
    few: 'وُضعت علامة على # بطاقات.',
    many: 'وُضعت علامة على # بطاقة.',
    other: 'وُضعت علامة على # بطاقة.',
  });
export const unreachable = (count: number) =>
  format.count(count, {
    zero: 'ليست على هذا الجهاز وتنتظر الاتصال: # بطاقة.',
    one: 'ليست على هذا الجهاز وتنتظر الاتصال: بطاقة واحدة.',
    two: 'ليست على هذا الجهاز وتنتظر الاتصال: بطاقتان.',
    few: 'ليست على هذا الجهاز وتنتظر الاتصال: # بطاقات.',
    many: 'ليست على هذا الجهاز وتنتظر الاتصال: # بطاقة.',
    other: 'ليست على هذا الجهاز وتنتظر الاتصال: # بطاقة.',
  });
export const lost = (count: number) =>
  format.count(count, {
    zero: 'تُخطّيت لأنها لم تعد في المكتبة: # بطاقة.',
    one: 'تُخطّيت لأنها لم تعد في المكتبة: بطاقة واحدة.',
    two: 'تُخطّيت لأنها لم تعد في المكتبة: بطاقتان.',
    few: 'تُخطّيت لأنها لم تعد في المكتبة: # بطاقات.',
    many: 'تُخطّيت لأنها لم تعد في المكتبة: # بطاقة.',
    other: 'تُخطّيت لأنها لم تعد في المكتبة: # بطاقة.',
  });
export const misplaced = (count: number) =>
  format.count(count, {
    zero: 'تُخطّيت لعدم وجودها في عنوانها: # بطاقة.',
    one: 'تُخطّيت لعدم وجودها في عنوانها: بطاقة واحدة.',
    two: 'تُخطّيت لعدم وجودها في عنوانها: بطاقتان.',
    few: 'تُخطّيت لعدم وجودها في عنوانها: # بطاقات.',
    many: 'تُخطّيت لعدم وجودها في عنوانها: # بطاقة.',
    other: 'تُخطّيت لعدم وجودها في عنوانها: # بطاقة.',
  });
export const leftForLater = (count: number) =>
  format.count(count, {
    zero: 'تبقى للأيام القادمة، حصة كل يوم: # بطاقة.',
    one: 'تبقى للأيام القادمة، حصة كل يوم: بطاقة واحدة.',
    two: 'تبقى للأيام القادمة، حصة كل يوم: بطاقتان.',
    few: 'تبقى للأيام القادمة، حصة كل يوم: # بطاقات.',
    many: 'تبقى للأيام القادمة، حصة كل يوم: # بطاقة.',
    other: 'تبقى للأيام القادمة، حصة كل يوم: # بطاقة.',
  });
export const noneTomorrow = 'لن تُستحق بطاقات أخرى غدًا.';
export const dueTomorrow = (count: number) =>
  format.count(count, {
    zero: 'تُستحق غدًا: # بطاقة أخرى.',
    one: 'تُستحق غدًا: بطاقة أخرى.',
    two: 'تُستحق غدًا: بطاقتان أخريان.',
    few: 'تُستحق غدًا: # بطاقات أخرى.',
    many: 'تُستحق غدًا: # بطاقة أخرى.',
    other: 'تُستحق غدًا: # بطاقة أخرى.',
  });
