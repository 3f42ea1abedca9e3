import { cards } from './counts.ts';
import { format } from './format.ts';

export const forExam = '考试准备';
export const planExam = '制定考试计划';
export const examDay = '考试日期';
export const examScope = '考试范围';
export const book = '图书';
export const chooseBook = '选择图书';
export const chapter = '章节';
export const allChapters = '所有章节';
export const add = '添加';
export const addBook = '图书或章节';
export const addConcept = '概念';
export const concept = '概念';
export const makePlan = '生成计划';
export const remove = '移除';
export const removeOne = (name: string) => `移除${name}`;
export const removeExam = (title: string) => `移除考试${title}`;
export const chooseBookFirst = '请先选择一本书。';
export const noConcept = (name: string) => `没有包含多张卡片的概念“${name}”。`;
export const chooseDay = '请选择日期。';
export const chooseScope = '请选择考试范围：图书、章节或概念。';
export const daysAhead = (days: number) =>
  days === 0 ? '今天' : days === 1 ? '明天' : format.count(days, { other: '# 天后' });
export const minutesADay = (minutes: number) => `，每天约 ${format.number(minutes)} 分钟`;
export const exam = '考试：';
export const moreExams = (count: number) => format.count(count, { other: '另有 # 场考试' });
export const studyBook = '学习一本书';
export const learningHint = '今天的学习会从标为“学习中”的图书中取新卡片。';
export const learning = '学习中';
export const learningBook = (title: string) => `学习中：${title}`;
export const alsoFrom = '也可以从章节、概念、卡片或搜索开始学习。';
export const studyShare = (share: string) => `学习 ${share}`;
export const learnNew = (count: number) => format.count(count, { other: '学习 # 张新卡片' });
export const dueToday = (count: number) => format.count(count, { other: '今天有 # 张卡片待复习' });
export const allDue = (due: string) => `${due}。`;
export const someHere = (due: string, here: number) =>
  `${due}，其中 ${format.number(here)} 张在此设备上。`;
export const dueButDone = (due: string) => `${due}，但今天的任务已完成。`;
export const dueShare = (due: string, share: number) =>
  `${due}，其中 ${format.number(share)} 张是今天的任务。`;
export const notStarted = '你还没有开始。';
export const noneDue = '今天没有待复习的卡片。';
export const noneDueNorNew = '今天没有待复习的卡片，也没有新卡片。';
export const noneHere = '今天没有待复习的卡片。学习新卡片需要网络连接，或保存在此设备上的图书。';
export const markAnother = '今天没有待复习的卡片。将另一本书标为“学习中”即可获得新卡片。';
export const doneForToday = '今天的学习已完成。如需继续，请学习下面的一本书。';
export const aboutMinutes = (count: number) => format.count(count, { other: '约 # 分钟。' });
export const due = (count: number) => `${format.number(count)} 张待复习`;
export const fresh = (count: number) => `${format.number(count)} 张新卡片`;
export const shareOfBook = (share: string) => `今天：${share}`;
export const bookDone = '今天已完成';
export const notOnDevice = '不在此设备上';
export const planSummary = (day: string, days: number, count: number) =>
  `${day}：${days === 1 ? '最后一个学习日' : format.count(days, { other: '还有 # 个学习日' })}。${cards(count)}。`;
export const planForecast = (without: string, withPlan: string) =>
  `如果不再学习，到那天大约能记得 ${without}；按计划学习，大约能记得 ${withPlan}。`;
export const studyTodayShare = (share: string) => `学习今天的任务：${share}`;
export const newCards = (count: number) => format.count(count, { other: '# 张新卡片' });
export const reviews = (count: number) => format.count(count, { other: '# 次复习' });
export const cramAll = '突击复习所有卡片';
export const otherSessions = '其他学习';
export const eachDay = '每天的任务';
export const eachDayHint = '如果每次都答“良好”，未列出的日子没有任务。';
export const columns = {
  day: '日期',
  newCards: '新卡片',
  reviews: '复习',
  card: '卡片',
  recall: '记忆率',
};
export const weakest = '如果不再学习，当天最薄弱的卡片';
