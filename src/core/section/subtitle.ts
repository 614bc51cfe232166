import { defineSection } from './define.js';
import { list } from './list.js';
import { elsewhere } from './phrases/languages/index.js';

export const subtitle = defineSection({
  kind: 'subtitle',
  about: `Standfirst, dek or summary directly under or above the headline; key-points boxes.`,
  cues: [
    {
      name: 'highlights',
      place: 'whole',
      phrases: {
        en: list`Key points | Key point | Key takeaways | Key takeaway | Key facts | Key findings | Key highlights | Key messages
          Highlights | Story highlights | Article highlights | Research highlights | Summary | Article summary | Executive summary
          Quick summary | In summary | At a glance | In brief | In short | In a nutshell | Quick take | Quick takes | TL;DR | Synopsis
          Fast facts`,
        zh: list`摘要 | 内容摘要 | 內容摘要 | 文章摘要 | 导读 | 導讀 | 提要 | 内容提要 | 核心提示 | 简介`,
        ja: list`概要 | 要約 | この記事のポイント | 記事のポイント | ポイント | 本記事の要点 | 記事の要約 | リード`,
        ko: list`요약 | 핵심 요약 | 기사 요약 | 요약 보기 | 본문 요약 | 주요 내용 | 핵심 내용 | 한줄 요약 | 개요 | 기사요약 | 세줄 요약 | 3줄 요약 | AI 요약 | AI요약`,
        de: list`Auf einen Blick | Das Wichtigste in Kürze | Das Wichtigste auf einen Blick | Das Wichtigste | In Kürze | Kurz gefasst
          Kurz & knapp | Kurz und knapp | Kurz erklärt | Kurzfassung | Kurz zusammengefasst | Zusammenfassung | Zusammengefasst
          Die wichtigsten Punkte | Die wichtigsten Fakten`,
        fr: list`L'essentiel | L'essentiel de l'article | En bref | En résumé | Résumé | Résumé de l'article | Points clés | Les points clés
          Les points essentiels`,
        es: list`En resumen | En breve | Resumen | Puntos clave | Claves | Las claves | Lo esencial | Lo más importante | Lo que debes saber`,
        pt: list`Resumo | Resumo da notícia | Em resumo | Em síntese | Pontos-chave | Pontos principais | Principais pontos | O essencial`,
        it: list`In sintesi | In breve | Sintesi | Riassunto | In pillole | Punti chiave | I punti chiave | I punti salienti | L'essenziale`,
        nl: list`Samenvatting | In het kort | Kort samengevat | De kern | Hoofdpunten | Belangrijkste punten | De belangrijkste punten
          Het belangrijkste | Kernpunten van dit artikel`,
        pl: list`W skrócie | Streszczenie | Najważniejsze informacje | Najważniejsze | Najważniejsze fakty | Kluczowe informacje
          Kluczowe wnioski | Skrót artykułu | W telegraficznym skrócie`,
        ru: list`Коротко | Кратко | Вкратце | Резюме | Краткое содержание | Самое важное | Самое главное | Основное | Ключевые моменты`,
        tr: list`Özet | Özetle | Kısaca | Haber özeti | Öne çıkan noktalar | Ana noktalar | Spot | Kısa özet`,
        ar: list`ملخص | الملخص | ملخص المقال | أبرز النقاط | النقاط الرئيسية | باختصار | أهم النقاط | موجز | نقاط رئيسية | النقاط الأساسية`,
        hi: list`सारांश | मुख्य बातें | मुख्य बिंदु | हाइलाइट्स | संक्षेप में | स्टोरी हाइलाइट्स | खास बातें | सार | हाईलाइट्स
          मुख्य बात | विस्तार में`,
        sv: list`Sammanfattning | I korthet | Kort sammanfattning | Det viktigaste`,
        no: list`Sammendrag | Kort fortalt | Kortversjonen | Hovedpunkter`,
        da: list`Resumé | Kort fortalt her | Det vigtigste | Opsummering`,
        fi: list`Tiivistelmä | Lyhyesti | Yhteenveto | Pääkohdat`,
        cs: list`Shrnutí | Stručně | Ve zkratce | Souhrn`,
        uk: list`Стисло | Головне коротко | Підсумок | Анотація`,
        el: list`Περίληψη | Με μια ματιά | Σύνοψη | Βασικά σημεία`,
        he: list`תקציר | בקצרה | עיקרי הדברים | תמצית | על קצה המזלג | תקציר הכתבה | עיקרי הכתבה`,
        th: list`สรุป | บทคัดย่อ | ประเด็นสำคัญ`,
        vi: list`Tóm tắt | Tóm tắt bài viết | Điểm chính | Những điểm chính | Tóm lược`,
        id: list`Ringkasan | Ringkasan berita | Poin penting | Intinya | Rangkuman | Poin utama`,
        hu: list`Összefoglaló | Röviden | Összefoglalás | Kivonat`,
        ro: list`Rezumat | Pe scurt | Sumar articol | Puncte cheie`,
        fa: list`خلاصه | چکیده | خلاصه خبر | نکات کلیدی | خلاصه مطلب | در این مطلب می‌خوانید | به طور خلاصه`,
        ...elsewhere('HIGHLIGHTS'),
      },
    },
    {
      name: 'lead',
      place: 'start',
      phrases: {
        en: list`Key points | Key takeaways | In brief | In short | TL;DR | TLDR | At a glance | Abstract | Subtitle | Subheading
          Standfirst | The gist`,
        zh: list`摘要 | 导读 | 導讀 | 提要 | 内容提要 | 核心提示 | 导语 | 副标题 | 副標題`,
        ja: list`概要： | 要約 | リード文 | サブタイトル | 要旨`,
        ko: list`요약 | 부제 | 핵심 요약`,
        de: list`Zusammenfassung | Das Wichtigste in Kürze | Kurz gefasst | Auf einen Blick | Untertitel | Vorspann`,
        fr: list`En bref | En résumé | L'essentiel | Résumé | Sous-titre | Chapô`,
        es: list`En resumen | Subtítulo | En breve | Bajada`,
        pt: list`Em resumo | Em síntese | Linha fina`,
        it: list`In sintesi | In breve | Sommario: | Sottotitolo | Occhiello`,
        nl: list`Samenvatting | In het kort | Kort samengevat | Ondertitel`,
        pl: list`W skrócie | Streszczenie | Podtytuł`,
        ru: list`Коротко: | Вкратце | Краткое содержание | Подзаголовок | Аннотация`,
        tr: list`Özet | Özetle | Alt başlık`,
        ar: list`ملخص | باختصار | العنوان الفرعي`,
        hi: list`सारांश | संक्षेप में`,
      },
    },
  ],
  examples: [
    {
      cue: 'highlights',
      fires: ['Key points', 'Das Wichtigste in Kürze', '摘要', "L'essentiel :", 'TL;DR'],
      quiet: [
        'Key points were settled by noon.',
        'Das Wichtigste fehlt in Kürze',
        '论文摘要很长',
        "L'essentiel est fait",
        'The summary was short',
      ],
    },
    {
      cue: 'lead',
      fires: ['In brief: the council voted, then voted again.', 'TL;DR the chain was too long', '核心提示：大桥今天通车'],
      quiet: ['He spoke in brief sentences.', 'Nobody reads the TL;DR', '大桥今天通车，没有核心提示'],
    },
  ],
});
