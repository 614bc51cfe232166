/** What heads tags, where the phrases of the section do not know it; by language, with a bar between two. Looked up without signs, spaces and letter case. */
export const TAG_HEADINGS: readonly string[] = [
  `explore more on these topics|more on these topics|explore these topics|explore more on this topic|topics mentioned|people mentioned|companies mentioned|mentioned in this article|mentioned in this story
  |in this article|article keywords|topics in this post|topics covered|read more about|more about|follow topics|suggested topics`,
  `alles zum thema|mehr zu den themen|themen zum artikel|themen in diesem beitrag|schlagwörter zum artikel|erwähnt in diesem artikel
  |sujets associés|sujets liés|thèmes associés|thèmes liés|mots clés associés|tout savoir sur|sur les mêmes thèmes|dans cet article|en savoir plus sur ces sujets
  |temas de la noticia|temas del artículo|más sobre estos temas|en este artículo|tudo sobre|tags relacionadas|mais sobre estes temas|argomenti correlati|argomenti trattati|si parla di|temi correlati|tag correlati|in questo articolo`,
  `onderwerpen in dit artikel|meer over deze onderwerpen|tematy w artykule|więcej na te tematy|темы материала|теги статьи|ключевые слова статьи
  |文章关键词|本文关键词|新闻关键词|相关关键词|文章标签|關鍵字|文章標籤|相關關鍵字|この記事のキーワード|関連ワード|専門・関心分野|기사 키워드|관련 태그|इस खबर के विषय`,
  `كلمات دالة|كلمات مفتاحية|علامات|موضوعات ذات صلة|کلیدواژه|کلیدواژه ها|کلید واژه ها|টপিক|ট্যাগ|ป้ายกำกับ|etiketter|stikord|témy|temos|temati|märksõnad|gaiak|oznake`,
];
