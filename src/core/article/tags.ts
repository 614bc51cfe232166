import { lowered } from './lowered.js';
import { keyOf } from './normalise.js';
import type { Page } from './page.js';
import { PhraseSet, phraseKey } from './phrases.js';

const LABEL =
  /^(?:tags?|tagged(?: (?:with|as|in|under))?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|labels?|more on|related topics|in this (?:story|article)|schlagw[oö]rter|schlagworte?|stichw[oö]rter|themen|kategorien?|thema|abgelegt unter|mots[- ]clés|étiquettes|thèmes?|catégories?|etiquetas|temas|categorías?|palavras-chave|assuntos|tópicos|argomenti|parole chiave|categorie|trefwoorden|onderwerpen|etykiety|tematy|słowa kluczowe|теги|тэги|метки|темы|категори[ия]|рубрик[аи]|теми|etiketler|konular|الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|برچسب‌ها|برچسب ها|टैग|标签|標籤|关键词|關鍵詞|关键字|タグ|キーワード|カテゴリー?|태그|키워드|แท็ก|từ khóa|emneord|emner|ämnen|taggar|aiheet|avainsanat|štítky|témata|címkék|etichete)(?: ?[:：]|$|(?= [#\p{Ll}]))\s*/u;
const LABELS = new PhraseSet('tagsLabel');
/** `Archivado en: ` */
const BEFORE_COLON = /^[^:：,;]{2,30}[:：]\s*/u;
const SPLIT = /\s*[,;|•·、，；،\n]\s*|\s+[/>›»]\s+|\s*#(?=[\p{L}\p{N}])/u;
const LONGEST_TAG = 80;

/** The article's topics in page order, each once; label words dropped, what is glued left whole. */
export function readTags(page: Page): string[] {
  const seen = new Set<string>();
  const tags: string[] = [];
  for (const { kind, text, line } of page.lines) {
    if (kind !== 'tags' || text === '') continue;
    const rest = text
      .slice(LABEL.exec(lowered(text))?.[0].length ?? 0)
      .replace(BEFORE_COLON, (label) => (LABELS.isWhole(phraseKey(label)) ? '' : label));
    const pieces = line.links.length > 1 && rest.length === text.length ? line.links.map((link) => link.text.trim()) : rest.split(SPLIT);
    for (const piece of pieces) {
      const tag = piece.replace(/^[#\s:：-]+|[\s:：]+$/gu, '');
      const key = keyOf(tag);
      if (key === '' || tag.length > LONGEST_TAG || seen.has(key)) continue;
      seen.add(key);
      tags.push(tag);
    }
  }
  return tags;
}
