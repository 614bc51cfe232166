/** Biographies for made-up pages: the labelled pages hold few, and hardly any that list prizes. People, outlets and prizes are invented. */

const NAMES = [
  'Mara Ellison',
  'Tomas Rydell',
  'Jun Harada',
  'Priya Nambiar',
  'Old Harbour Notes',
  'Lena Voss',
  'Felix Okoro',
  'Ana Beltrán',
  'Dr. Iris Kwan',
  'Samuel Thorne',
];
const ROLES = [
  'reporter',
  'senior editor',
  'freelance writer',
  'technology columnist',
  'professor of economics',
  'staff writer',
  'correspondent',
  'product manager',
  'founder',
  'contributing editor',
];
const OUTLETS = [
  'the Northfield Courier',
  'Lantern Weekly',
  'the Institute for River Studies',
  'Copper Media',
  'the University of Eastmoor',
  'Signal & Tide',
  'Harbour Radio',
  'the Open Ledger',
];
const TOPICS = [
  'climate policy',
  'consumer technology',
  'local government',
  'the history of printing',
  'electric vehicles',
  'e-commerce and retail',
  'public health',
  'short video and social media',
];
/** What prizes are given for, and what they are called. */
const FIELDS = [
  'Science Writing',
  'Investigative Reporting',
  'Economics',
  'Photography',
  'Local News',
  'Health',
  'Criticism',
  'Podcasting',
  'Data',
];
const GIVERS = ['Eastmoor', 'Northfield', 'Harbour', 'Lindqvist', 'National', 'Regional', 'Open Ledger', 'Press Club'];
const HONOURS = ['Prize', 'Award', 'Medal', 'Fellowship', 'Scholarship', 'Grant'];
const ZH_NAMES = ['林远舟', '陈默言', '周知白', '顾北辰'];
const ZH_OUTLETS = ['北岸周刊', '远光科技网', '江畔财经', '蓝灯传媒'];
const ZH_PRIZES = ['优秀专栏奖', '科普写作奖', '深度报道金奖', '青年记者奖', '年度评论奖'];

type Pick = <T>(list: readonly T[]) => T;

/** A biography in the manner of those that stand under articles without a heading. */
export function biography(script: string, pick: Pick): string | null {
  if (script === 'han') {
    return pick([
      () => `作者简介：${pick(ZH_NAMES)}，${pick(ZH_OUTLETS)}专栏作者，曾获${pick(ZH_PRIZES)}与${pick(ZH_PRIZES)}。`,
      () =>
        `${pick(ZH_NAMES)}，资深媒体人，${pick(ZH_OUTLETS)}创始人，先后荣获20${pick(['18', '19', '21'])}年${pick(ZH_PRIZES)}、20${pick(['15', '16', '20'])}年${pick(ZH_PRIZES)}。`,
    ])();
  }
  if (script !== 'latin') return null;
  const year = () => `20${pick(['08', '11', '13', '14', '16', '17', '19', '20', '22', '23'])}`;
  const prize = () => `${pick(GIVERS)} ${pick(HONOURS)} for ${pick(FIELDS)}`;
  const name = pick(NAMES);
  return pick([
    () =>
      `${name} is a ${pick(ROLES)} at ${pick(OUTLETS)}, where ${pick(['she', 'he', 'they'])} covers ${pick(TOPICS)} and ${pick(TOPICS)}.`,
    () =>
      `${name} has written about ${pick(TOPICS)} for ${pick(OUTLETS)} and ${pick(OUTLETS)} since ${year()}. Follow ${pick(['her', 'him'])} on social media.`,
    () => `${name} received the ${prize()} in ${year()} and the ${prize()} in ${year()}.`,
    () =>
      `Honours: ${prize()} (${year()}), ${prize()} (${year()}), ${prize()} (${year()}); shortlisted for the ${year()} ${prize()}. ${name} lives near ${pick(GIVERS)}.`,
    () =>
      `${pick(['Her', 'His', 'Their'])} work for ${pick(OUTLETS)} earned the ${year()} ${prize()}, the ${year()} ${prize()}, a ${year()} ${prize()} and, in ${year()}, the ${prize()} of ${pick(OUTLETS)}.`,
    () =>
      `Twice a finalist of the ${prize()}, holder of the ${year()} ${prize()}, the author was a ${pick(ROLES)} for more than ten years and focuses on ${pick(TOPICS)}.`,
    () =>
      `${name}, ${pick(ROLES)} of ${pick(OUTLETS)}, studied at ${pick(OUTLETS)} and lives with ${pick(['her', 'his'])} family near the coast. ${pick(['Her', 'His'])} last book is about ${pick(TOPICS)}.`,
    () =>
      `${name}, a ${pick(ROLES)} with a focus on ${pick(TOPICS)}, was given the ${prize()} in ${year()} and the ${prize()} in ${year()}. Contact: reach the author through ${pick(OUTLETS)}.`,
  ])();
}
