import { cards } from './counts.ts';
import { format } from './format.ts';

export const missed = '这次没有答对';
export const whatIsDue = '今天待复习的卡片';
export const beyondShare = '超出今天的任务继续学习';
export const onceMore = '再来一次';
export const undoLast = '撤销上一步';
export const cramThese = (count: number) =>
  count === 1 ? '突击复习这张卡片' : `突击复习这 ${cards(count)}`;
export const allCards = (count: number) => `全部 ${cards(count)}`;
export const summary = ({
  cards: count,
  fresh,
  minutes,
}: {
  cards: number;
  fresh: number;
  minutes: number;
}) => {
  const time = minutes < 1 ? '不到一分钟' : format.count(minutes, { other: '# 分钟' });
  const begun =
    fresh === 0
      ? ''
      : fresh === count
        ? '，全部是新卡片'
        : `，其中 ${format.number(fresh)} 张是新卡片`;
  return `${time}学习了 ${cards(count)}${begun}。`;
};
export const recalled = ({ cards: count, recalled }: { cards: number; recalled: number }) => {
  if (recalled === count) return count === 1 ? '回忆正确。' : '全部一次回忆正确。';
  if (recalled === 0)
    return count === 1 ? '第一次没有回忆起来。' : '第一次都没有回忆起来；它们很快会再出现。';
  return `一次回忆正确 ${format.number(recalled)} 张（${format.percent(recalled / count)}）。`;
};
export const missedLater = (count: number) => format.count(count, { other: '其中 # 张后来答错。' });
export const noConnection = '没有网络连接。';
export const noneGraded = '没有评分任何卡片。';
export const shareDone = '今天的任务已完成。';
export const nothingDue = '今天没有需要复习的卡片。';
export const noCards = '这里没有可学习的卡片，或全部已暂停或搁置到明天。';
export const nothingMore = '没有更多可学习的内容。';
export const notStored = '评分未保存，复习安排没有改变。';
export const suspended = (count: number) => format.count(count, { other: '已暂停 # 张卡片。' });
export const buried = (count: number) =>
  format.count(count, { other: '已将 # 张卡片搁置到明天。' });
export const flagged = (count: number) => format.count(count, { other: '已标记 # 张卡片。' });
export const unreachable = (count: number) =>
  format.count(count, { other: '# 张卡片不在此设备上，需等待网络连接。' });
export const lost = (count: number) =>
  format.count(count, { other: '跳过 # 张卡片：已不在图书馆中。' });
export const misplaced = (count: number) =>
  format.count(count, { other: '跳过 # 张卡片：在所列地址找不到。' });
export const leftForLater = (count: number) =>
  format.count(count, { other: '还有 # 张卡片留待之后几天，每天一部分。' });
export const noneTomorrow = '明天没有更多待复习的卡片。';
export const dueTomorrow = (count: number) =>
  format.count(count, { other: '明天还有 # 张卡片待复习。' });
