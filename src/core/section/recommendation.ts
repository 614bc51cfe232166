import { defineSection } from './define.js';
import { LATEST, POPULAR, SPONSORED } from './phrases/ranking.js';
import { HEADING, HEADING_LEAD, INLINE_LEAD, POINTER, TEASER_END } from './phrases/recommendation.js';

export const recommendation = defineSection({
  kind: 'recommendation',
  about: `Links and teasers to other content: related, popular, latest, read also, sponsored grids.`,
  cues: [
    { name: 'heading', place: 'whole', phrases: HEADING },
    { name: 'heading-lead', place: 'start', phrases: HEADING_LEAD },
    { name: 'inline-lead', place: 'start', phrases: INLINE_LEAD },
    { name: 'latest', place: 'whole', phrases: LATEST },
    { name: 'popular', place: 'whole', phrases: POPULAR },
    { name: 'sponsored', place: 'whole', phrases: SPONSORED },
    { name: 'teaser-end', place: 'end', phrases: TEASER_END },
    { name: 'pointer', place: 'within', phrases: POINTER },
  ],
  examples: [
    {
      cue: 'heading',
      fires: [
        'Recommend',
        'Related articles',
        'Mehr zum Thema',
        'À lire aussi',
        'Lea también:',
        '相关阅读',
        '関連記事',
        'Свързани статии',
        'Oxşar xəbərlər',
      ],
      quiet: [
        'Recommend a friend to the library',
        'Related articles were lost in the flood',
        'Es gibt mehr zum Thema zu sagen',
        'Il reste à lire aussi la préface',
        'Que lea también el prólogo',
        '图书馆的相关阅读材料',
        'この関連記事は古い',
        'Двете статии са свързани',
        'Oxşar xəbərlər az olur',
      ],
    },
    {
      cue: 'heading-lead',
      fires: ['More from Ada Winter', 'Mehr aus Kultur', 'Ещё от автора'],
      quiet: ['They wanted more from the ferry', 'Er holt mehr aus dem Motor', 'Он ждёт ещё от жизни'],
    },
    {
      cue: 'inline-lead',
      fires: [
        'Read also: The ferry at dawn',
        'Lesen Sie auch: Die Fähre',
        'यह भी पढ़ें: नाव',
        'اقرأ أيضًا: الجسر الجديد',
        'קראו גם: הגשר החדש',
        'Həmçinin oxuyun: yeni körpü',
      ],
      quiet: [
        'Those who read also write',
        'Er sagt: Lesen Sie auch die Karte',
        'उसने यह भी पढ़ा',
        'هو اقرأ من أخيه',
        'הם קראו ספר',
        'Uşaqlar həmçinin oxuyur',
      ],
    },
    {
      cue: 'latest',
      fires: ['Latest news', 'Derniers articles', '最新文章'],
      quiet: ['The latest news is old', 'Les derniers articles du bail', '我的最新文章在这里'],
    },
    {
      cue: 'popular',
      fires: ['Most read', 'Meistgelesen', 'Самое читаемое', '많이 본 뉴스', '많이 본 뉴스', 'Çox oxunanlar'],
      quiet: [
        'Most read slowly',
        'Das meistgelesene Buch',
        'Это самое читаемое место',
        '가장 많이 본 영화',
        '뉴스를 많이 본 사람',
        'Bu kitab çox oxunur',
      ],
    },
    {
      cue: 'sponsored',
      fires: ['Sponsored content', 'Contenu sponsorisé'],
      quiet: ['A sponsored race', 'Un marathon sponsorisé par la ville'],
    },
    {
      cue: 'teaser-end',
      fires: ['The ferry leaves at dawn and … Read more', 'Die Fähre fährt früh … weiterlesen', '渡轮清晨出发…… 阅读全文'],
      quiet: ['Read more books', 'Weiterlesen lohnt sich hier', '阅读全文需要一小时'],
    },
    {
      cue: 'pointer',
      fires: ['You may also like these stories', 'Das könnte Sie auch interessieren: die Fähre'],
      quiet: ['You may like the ferry', 'Das interessiert auch Sie'],
    },
  ],
});
