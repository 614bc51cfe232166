import { defineRule } from '../../define.js';
import { findResidue, leakDocs, leakOptions, type Residue } from './find-residue.js';

const RESIDUE: Residue = {
  kind: 'recommendation',
  what: 'a pointer to another article',
  remedy: 'Leave boxes of related articles out of the scrape.',
  longest: 220,
  patterns: [
    // A line that is nothing but the heading of such a box.
    /^(?:read (?:more|next|also)|also read|related (?:articles?|stor(?:y|ies)|posts?|news|coverage|content|videos?)|(?:you )?(?:may|might) also (?:like|be interested in)|recommended (?:for you|articles|stories|reading|posts)|more (?:stories|from (?:this author|the web)|on this (?:story|topic)|like this)|most (?:read|popular|viewed)|trending (?:now|stories)|don[’']t miss|(?:our |editors?[’']s? )top picks|what to read next|popular (?:posts|articles|stories)|latest (?:news|stories|articles|posts)|story continues below)\s*[:»›>…→-]{0,3}$/iu,
    /^(?:mehr zum thema|lesen sie (?:auch|mehr)|lies auch|auch interessant|das könnte (?:sie|dich|ihnen|dir) auch (?:interessieren|gefallen)|(?:verwandte|ähnliche|weitere) (?:artikel|beiträge|themen|meldungen)|zum thema|meistgelesen|weiterlesen|à lire (?:aussi|également)|lire (?:aussi|également|la suite)|sur le même (?:sujet|thème)|vous aimerez aussi|(?:artículos|noticias|notas|contenidos?) relacionad[oa]s?|l(?:ea|ee|eé) también|te puede interesar|más leídas|leia (?:também|mais)|veja também|notícias relacionadas|leggi (?:anche|tutto)|articoli correlati|lees (?:ook|meer|verder)|czytaj (?:także|też|również|więcej|dalej)|zobacz (?:także|również|też)|читайте также|по теме|i̇?lgili haber(?:ler)?|läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|lue myös|čtěte také)\s*[:»›>…→-]{0,3}$/iu,
    /^(?:相关(?:阅读|新闻|文章|报道|推荐)|相關(?:閱讀|新聞|文章|報導)|推荐阅读|延伸阅读|延伸閱讀|猜你喜欢|热门推荐|関連記事|あわせて読みたい|おすすめ記事|관련\s?(?:기사|뉴스)|추천 기사|اقرأ (?:أيضاً?|أيضا|المزيد)|यह भी पढ़ें|संबंधित खबरें)\s*[:：»›…]{0,3}$/u,
    // The same before the title that it points to.
    /^\W{0,4}(?:read (?:also|more|next)|also read|see also|don[’']t miss|related(?: (?:articles?|stor(?:y|ies)|posts?|news|coverage|content|reading|videos?))?|(?:you )?(?:may|might) also like|recommended (?:reading|article|story)|must[- ]read|more from \p{Lu}[^:]{1,40})\s?(?:[:：|►▶»]|--|[-–—]\s)\s?\S/iu,
    /^\W{0,4}(?:lesen sie (?:auch|mehr|dazu(?: auch)?)|lies auch|mehr zum thema|mehr dazu|auch interessant|zum thema|(?:à )?lire (?:aussi|également)|sur le même sujet|(?:lea|lee|leé|ver|vea|mira) (?:también|más)|(?:le|te) puede interesar|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook|czytaj (?:także|też|również|więcej)|zobacz (?:także|również|też)|przeczytaj (?:także|też|również)|читайте также|читать также|смотрите также|по теме|i̇?lgili haber|läs (?:också|även|mer)|les også|læs også|lue myös|čtěte také|čítajte tiež)\s?(?:[:：|►▶»]|--|[-–—]\s)\s?\S/iu,
    /^(?:相关(?:阅读|新闻|文章|报道)|相關(?:閱讀|新聞|文章)|推荐阅读|延伸阅读|延伸閱讀|関連記事|関連ニュース|あわせて読みたい|관련\s?(?:기사|뉴스)|اقرأ أيضاً?|यह भी पढ़ें)\s?[:：|]\s?\S/u,
    // A teaser's end.
    /\S\s?(?:…|\.{3})\s?(?:\(|\[)?(?:read (?:more|the (?:full|rest|whole)[^.]{0,30})|continue reading|weiterlesen|mehr lesen|lire (?:la suite|plus)|leer más|seguir leyendo|leia mais|leggi tutto|lees (?:meer|verder)|czytaj (?:dalej|więcej)|читать (?:далее|дальше|полностью)|阅读全文|閱讀全文|続きを読む|더보기)(?:\)|\])?\s?[»›>…→]{0,2}$/iu,
  ],
};

export const leakedRecommendation = defineRule({
  name: 'leaked-recommendation',
  summary: 'the body holds pointers to other articles',
  severity: 'error',
  options: leakOptions,
  docs: leakDocs('headings of related articles, "Read also: …", the ends of teasers', 'recommendation'),
  check: (page, options) => findResidue(page, RESIDUE, options),
  examples: {
    fires: [
      {
        about: 'a pointer between paragraphs',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['body', 0.6, 'Read also: The storm and the ramp'],
          ['body', 0.9, 'It is red now.'],
        ],
      },
      {
        about: 'a heading of a box',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['body', 0.5, 'Related articles'],
          ['body', 0.5, 'The storm and the ramp'],
        ],
      },
      {
        about: 'a teaser',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['body', 0.5, 'A boat was found in the northern harbour and nobody … Read more'],
        ],
      },
      {
        about: 'in German',
        lines: [
          ['body', 0.9, 'Die Fähre fährt wieder.'],
          ['body', 0.7, 'Lesen Sie auch: Der Sturm und die Rampe'],
        ],
        language: 'de',
      },
    ],
    quiet: [
      { about: 'a sentence that begins so', lines: [['body', 0.6, 'Read more books, said the harbour master, and nobody laughed.']] },
      {
        about: 'where it belongs',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['recommendation', 0.9, 'Read also: The storm and the ramp'],
        ],
      },
      {
        about: 'a line that is surely the article’s, where that is asked for',
        lines: [['body', 0.99, 'Related: two brothers who share a boat']],
        options: { maximumConfidence: 0.9 },
      },
      { about: 'people who are related', lines: [['body', 0.9, 'Related by marriage, the two captains never spoke.']] },
      {
        about: 'an article about such boxes',
        lines: [['body', 0.8, 'Below each text stands a box that says “Related articles”, and few people open it.']],
      },
    ],
  },
});
