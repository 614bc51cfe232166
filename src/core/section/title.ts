import { defineSection } from './define.js';
import { list } from './list.js';

export const title = defineSection({
  kind: 'title',
  about: `The article's own headline, each time it stands as a line of its own.`,
  cues: [
    {
      name: 'label',
      place: 'start',
      phrases: {
        en: list`Title | Headline | Article title | Page title | Post title | Story headline`,
        zh: list`标题 | 標題 | 文章标题 | 题目 | 題目 | 原标题`,
        ja: list`タイトル | 題名 | 記事タイトル | 件名`,
        ko: list`제목 | 기사제목 | 글제목`,
        de: list`Titel | Überschrift | Schlagzeile | Artikeltitel`,
        fr: list`Titre`,
        es: list`Título`,
        it: list`Titolo`,
        pl: list`Tytuł | Nagłówek`,
        ru: list`Заголовок | Название статьи`,
        tr: list`Başlık | Haber başlığı`,
        ar: list`العنوان | عنوان المقال | عنوان الخبر`,
        hi: list`शीर्षक`,
        no: list`Tittel | Overskrift`,
        fi: list`Otsikko`,
        cs: list`Titulek | Název článku`,
        uk: list`Назва`,
        el: list`Τίτλος`,
        he: list`כותרת`,
        vi: list`Tiêu đề`,
        id: list`Judul`,
        hu: list`Cím`,
        ro: list`Titlu`,
        fa: list`تیتر`,
      },
    },
    {
      name: 'opening',
      place: 'start',
      phrases: {
        en: list`How to | How the | How one | Why the | Why you | What we know | What happened | What to know | Who is | When is | Here's how
          Here's why | Here's what | Everything you need to know | A guide to | The ultimate guide | The complete guide
          A beginner's guide | Explained: | In pictures: | In photos: | Revealed:`,
        zh: list`独家 | 獨家 | 重磅 | 专访 | 專訪 | 社评 | 社論 | 深度 | 盘点 | 图解`,
        ja: list`【速報】 | 【動画】 | 【独自】 | 社説 | コラム： | 【レビュー】`,
        ko: list`[속보] | [단독] | [인터뷰] | [사설] | [칼럼] | [포토] | [종합] | [영상]`,
        de: list`Wie Sie | Warum die | Warum Sie | Was Sie | Was ist | Wer ist | Das sind die | Die besten | Interview mit | Eilmeldung:
          Alles über | Alles was Sie`,
        fr: list`Pourquoi | Qui est | Qu'est-ce que | Que sait-on | Ce que l'on sait | Tout savoir sur | Entretien avec | Test :
          Les meilleurs`,
        es: list`Cómo | Por qué | Qué es | Quién es | Cuándo | Todo lo que | Así es | Así fue | Los mejores | Las mejores`,
        pt: list`Por que | O que é | Quem é | Saiba quem | Veja como | Entenda por que | Conheça | Os melhores | As melhores`,
        it: list`Perché | Cos'è | Che cos'è | Chi è | Tutto quello che | Ecco come | Ecco perché | I migliori | Esclusiva`,
        nl: list`Waarom | Wat is | Wie is | Dit is | Dit zijn | Zo werkt | De beste | Interview met | Exclusief`,
        pl: list`Dlaczego | Co to jest | Kim jest | Czy warto | Oto | Wywiad z | Najlepsze | Tylko u nas`,
        ru: list`Почему | Что такое | Кто такой | Что известно | Топ | Эксклюзив | Интервью с | Лучшие | Стало известно`,
        tr: list`Nasıl | Neden | Nedir | Son dakika: | İşte | En iyi`,
        ar: list`كيف | لماذا | ما هو | ما هي | من هو | عاجل | بالفيديو | بالصور | حصري`,
        hi: list`जानिए | जानें | कैसे | क्यों | क्या है | कौन हैं | ब्रेकिंग`,
      },
    },
    {
      name: 'turn',
      place: 'end',
      phrases: {
        en: list`explained | you need to know | we know so far | what we know | what to know | here's why | here's how | in pictures
          in photos | in charts | a review | a guide | step by step | study finds | study says | study suggests | sources say
          officials say | police say | report finds | experts say | study shows`,
        zh: list`解读 | 怎么办 | 是什么 | 有哪些 | 怎么样 | 全攻略 | 盘点 | 为什么`,
        ja: list`の理由 | する方法 | レビュー | インタビュー`,
        ko: list`하는 법 | 하는 방법 | 이유는 | 총정리`,
        de: list`im Test | im Überblick | im Vergleich | im Interview | so geht's | das müssen Sie wissen | was das bedeutet`,
        fr: list`en images | tout savoir | mode d'emploi | ce que l'on sait | selon une étude`,
        es: list`paso a paso | según un estudio | qué se sabe | en imágenes | esto se sabe`,
        pt: list`diz estudo | aponta estudo | diz pesquisa | veja vídeo | veja fotos | saiba como | entenda | o que se sabe`,
        it: list`ecco cosa sapere | tutto quello che c'è da sapere | cosa sappiamo | ecco perché`,
        pl: list`co warto wiedzieć | jak to działa | co wiemy`,
        ru: list`что известно | что это такое | источник | эксперт`,
        tr: list`nedir | kimdir | ne zaman | nasıl yapılır | belli oldu | açıklandı`,
        ar: list`التفاصيل الكاملة | إليك التفاصيل | تعرف عليها`,
        hi: list`जानिए कैसे | जानें पूरा मामला | देखें वीडियो | जानिए`,
      },
    },
  ],
  examples: [
    {
      cue: 'label',
      fires: ['Title: The quiet return of the night train', 'Titel: Ein Sommer ohne Regen', '标题：河边的旧书店'],
      quiet: ['The title of the book was never in doubt.', 'Der Titel ging an die Gäste.', '他忘了写标题'],
    },
    {
      cue: 'opening',
      fires: ['How to repair a bicycle chain', 'Why the river froze in April', 'Pourquoi le fleuve a gelé'],
      quiet: ['She knew how to repair a bicycle chain.', 'Nobody asked why the river froze.', 'Il demande pourquoi.'],
    },
    {
      cue: 'turn',
      fires: ['The new parking rules, explained', 'Three compact tents im Test', 'Sleep late and live longer, study finds'],
      quiet: ['She explained the new parking rules', 'Der Test im Herbst', 'The study finds its place on every shelf'],
    },
  ],
});
