/**
 * Biographies for made-up pages: the labelled pages hold few, and hardly any that list prizes. People and outlets are invented; the
 * sentence that lists prizes, and some of the prizes, follow one real page, so how that page is read says nothing of others.
 */

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
const PRIZES = [
  'Digital Author of the Year',
  'Most Popular Columnist in the Technology Field',
  'Best Industry Media Person',
  'New Media Entrepreneurship Prize',
  'Quarterly Influential Creator',
  'Young Journalist Award',
  'Annual Voice of Finance',
  'Golden Pen for Science Writing',
];
const ZH_NAMES = ['林远舟', '陈默言', '周知白', '顾北辰'];
const ZH_OUTLETS = ['北岸周刊', '远光科技网', '江畔财经', '蓝灯传媒'];
const ZH_PRIZES = ['年度数字作者', '科技领域最受欢迎作者', '最佳行业媒体人', '季度影响力创作者'];

type Pick = <T>(list: readonly T[]) => T;

/** A biography in the manner of those that stand under articles without a heading. */
export function biography(script: string, pick: Pick): string | null {
  if (script === 'han') {
    return pick([
      () => `作者简介：${pick(ZH_NAMES)}，${pick(ZH_OUTLETS)}专栏作者，曾获${pick(ZH_PRIZES)}、${pick(ZH_PRIZES)}等多项荣誉。`,
      () =>
        `${pick(ZH_NAMES)}，资深媒体人，${pick(ZH_OUTLETS)}创始人，先后荣获20${pick(['18', '19', '21'])}年${pick(ZH_PRIZES)}、20${pick(['15', '16', '20'])}年${pick(ZH_PRIZES)}。`,
    ])();
  }
  if (script !== 'latin') return null;
  const year = () => `20${pick(['13', '15', '16', '18', '19', '20', '21', '22', '23'])}`;
  return pick([
    () =>
      `${pick(NAMES)} is a ${pick(ROLES)} at ${pick(OUTLETS)}, where ${pick(['she', 'he', 'they'])} covers ${pick(TOPICS)} and ${pick(TOPICS)}.`,
    () =>
      `${pick(NAMES)} has written about ${pick(TOPICS)} for ${pick(OUTLETS)} and ${pick(OUTLETS)} since ${year()}. Follow ${pick(['her', 'him'])} on social media.`,
    () =>
      `As a winner of ${pick(OUTLETS)}'s creator plan, the ${year()} ${pick(PRIZES)} and the ${year()} ${pick(PRIZES)}, ${pick(['he', 'she'])} has won many awards, including the ${year()} ${pick(PRIZES)}, the ${year()} ${pick(PRIZES)} and the ${year()} ${pick(PRIZES)}.`,
    () =>
      `The author, winner of the ${year()} ${pick(PRIZES)} and of the ${year()} ${pick(PRIZES)}, has been a ${pick(ROLES)} for more than ten years and focuses on ${pick(TOPICS)}.`,
    () =>
      `${pick(NAMES)}, ${pick(ROLES)} of ${pick(OUTLETS)}, studied at ${pick(OUTLETS)} and lives with ${pick(['her', 'his'])} family near the coast. ${pick(['Her', 'His'])} last book is about ${pick(TOPICS)}.`,
    () =>
      `${pick(NAMES)}, a ${pick(ROLES)} with a focus on ${pick(TOPICS)}, was named ${pick(PRIZES)} in ${year()} and ${pick(PRIZES)} in ${year()}. Contact: reach the author through ${pick(OUTLETS)}.`,
  ])();
}
