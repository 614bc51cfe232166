/** What a page says about the author. */

import type { Page } from './page.js';
import { lowered } from './text/lowered.js';

const BIO_HEADING =
  /^(?:(?:author|writer|contributor) (?:bio(?:graphy)?|profile|info|details|box)|bio(?:graphy)?|biographie|biografía|biografia|(?:kurz)?biografie|biogram|notka o autorze|биография|біографія|自己紹介|プロフィール紹介|about (?:the )?(?:authors?|writer|contributor|reporter)s?(?: .{0,40})?|(?:the )?authors?|about me|written by|posted by|contact the authors?|view (?:my complete|author) p(?:rofile|ublications)|authors?.s profile|search author on.{0,40}|(?:über )?(?:den autor|de[rn] author|die autorin|die autor(?:en|innen)|(?:die )?autor[:*]in(?:nen)?|der autor|uns)|über|zur person(?: ?alle beiträge)?|zum autor|zur autorin|von|mehr über (?:den autor|die autorin) erfahren|à propos de l.auteure?|l.auteure?|sobre (?:el autor|la autora|o autor|a autora)|(?:l.)?autor[ea]|over de auteur|o autorze|об авторе|про автора|yazar hakkında|عن (?:الكاتب|المؤلف)|درباره نویسنده|लेखक के बारे में|作者简介|作者簡介|关于作者|關於作者|著者紹介|プロフィール|저자 소개|om författaren|om forfatteren|(?:meet|more about|more from) (?:the )?(?:authors?|writers?|contributors?)|(?:our )?contributors?|(?:(?:all|more|other|latest) )?(?:posts|articles|stories) by .{0,40}|sobre la firma|sobre los autores|(?:sobre|acerca de)(?: el| la)? ?(?:autora?|periodista)|autore[sn]?|autora|autor(?:ka|zy|ský medailonek)?|os autores|quem escreve|chi è l.autore|sull.autore|informazioni sull.autore|gli autori|les auteurs?|l.auteur·e|qui est l.auteur.?|der verfasser|die verfasserin|autor(?:en)?info|autor(?:en)?porträt|autorenprofil|wer schreibt hier|profil|de auteur|auteurs?|skribent|forfatter(?:en)?|författare|kirjoittaja|kirjoittajasta|o autorovi|o autorce|autorovi|o autoru|o avtorju|o autorce|o autorach|despre autor|a szerzőről|szerző|σχετικά με τον συντάκτη|ο συντάκτης|автор(?:ы)?|об авторах|за автора|о аутору|yazar|yazar(?:ın)? hakkında|müəllif haqqında|автор туралы|על הכותבת?|על המחברת?|אודות (?:הכותבת?|המחברת?)|tentang penulis|về tác giả|เกี่ยวกับผู้เขียน|লেখক পরিচিতি|この記事を書いた(?:人|ライター|記者)|この記事の(?:著者|筆者|ライター)|執筆者(?:紹介|プロフィール)?|筆者(?:紹介|プロフィール)?|著者(?:プロフィール)?|ライター(?:紹介|プロフィール)?|(?:关于|關於)(?:我|本文作者)|作者(?:介绍|介紹|信息|資訊)?|기자 (?:소개|정보)|글쓴이 소개|필자 소개|작성자)\s*[:：]?$/u;
/** Buttons and counts of a profile: `Follow`, `2.4K Followers`. */
const BIO_BUTTONS: ReadonlySet<string> = new Set(
  `follow|following|end of article|contact the author|write to the author|mehr infos|mehr informationen|napisz do autora|follow me|followers|unfollow|subscribe|message|email|e-mail|mail|mailto|contact|website|web|site|homepage|rss|twitter|x|x.com|
    facebook|instagram|linkedin|youtube|mastodon|threads|bluesky|github|medium|view profile|full profile|profile|see all posts|view all posts|all posts|more posts|
read more|see more|show more|follow on x|follow on twitter|send an email|folgen|abonnieren|nachricht|profil ansehen|zum profil|alle artikel|alle beiträge|mehr erfahren|
mehr anzeigen|suivre|s'abonner|voir le profil|tous ses articles|voir plus|seguir|suscribirse|ver perfil|ver biografía|ver más|todos los artículos|mais artigos|ver mais|
segui|vedi profilo|tutti gli articoli|altri articoli|leggi tutto|volgen|alle artikelen|meer van|følg|følg meg|följ|seuraa|obserwuj|wszystkie artykuły|sledovat|
követés|подписаться|читать все|все статьи|все материалы|takip et|tüm yazıları|متابعة|تابع|المزيد|フォロー|フォローする|もっと見る|記事一覧|关注|關注|私信|更多文章|구독|팔로우|기사 더보기`
    .split('|')
    .map((word) => word.trim()),
);
const COUNT =
  /^[·•]? ?[\d.,]+ ?(?:[km]|mil|mila|tsd\.?|тыс\.?|万|萬)?\+? (?:followers?|following|subscribers?|posts?|articles?|stories|follower|beiträge|artikel|abonnés?|seguidores|artículos|artigos|seguaci|articoli|volgers|obserwujących|подписчик\p{L}*|takipçi|フォロワー|粉丝|팔로워)$/u;
const MAILTO = /^mailto:\s*\S*$/;
const LETTER = /[\p{L}\p{N}]/u;

/** A heading, a button or a sign, which says nothing about anybody. */
function saysNothing(text: string): boolean {
  const small = lowered(text);
  return !LETTER.test(small) || BIO_BUTTONS.has(small) || BIO_HEADING.test(small) || COUNT.test(small) || MAILTO.test(small);
}

/** `ABOUT THE AUTHOR: Ada Byron covers ports.` */
const LED = /^([^:：]{2,40})\s?[:：]\s*(?=\S)/u;
/** The button behind what is said, perhaps after its sentence. */
const BUTTON_BEHIND =
  /\s*[[(|]?\s*(?:(?:view|see|read|show) (?:all|more|other) (?:posts?|articles?|stories|entries)?(?: (?:by|from|of) [^.!?]{2,40})?|(?:more|learn more|read more) about [^.!?]{2,40}|read (?:more|full bio|bio)|more (?:posts|articles|stories) by [^.!?]{2,40}|(?:mehr|weiter)lesen|mehr erfahren|lire la suite|en savoir plus|leer más|ver más|saiba mais|ver mais|leggi (?:di più|tutto)|lees meer|czytaj więcej|alle (?:beiträge|artikel) (?:von [^.!?]{2,40}|anzeigen|ansehen)|zeige alle beiträge(?: von [^.!?]{2,40})?|voir (?:tous )?(?:les|ses) (?:articles|publications)(?: de [^.!?]{2,40})?|ver tod[ao]s (?:las|los|as|os) (?:entradas|artículos|posts|artigos)(?: de [^.!?]{2,40})?|(?:vedi|mostra|leggi) tutti gli articoli(?: di [^.!?]{2,40})?|(?:bekijk|toon) alle (?:berichten|artikelen)(?: (?:van|door) [^.!?]{2,40})?|(?:zobacz )?wszystkie (?:wpisy|artykuły)(?: [^.!?]{2,40})?|(?:посмотреть |смотреть )?все (?:записи|статьи|материалы)(?: [^.!?]{2,40})?|tüm yazıları(?:nı)? (?:gör|göster)[^.!?]{0,20}|visa alla inlägg(?: av [^.!?]{2,40})?|vis alle innlegg(?: av [^.!?]{2,40})?|näytä kaikki artikkelit[^.!?]{0,40}|عرض جميع المقالات|查看.{0,20}(?:所有|全部)文章|(?:の)?投稿をすべて表示|모든 글 보기)\s*[\])]?\s*[→»›>]*$/u;
const ENDED = /[.!?。！？)"”»]\s*$/u;
const LONGEST_BUTTON = 80;
const WRAPPED = /^(?:\[([^[\]]+)\]|\*{1,3}([^*]+)\*{1,3}|_{1,2}([^_]+)_{1,2})$/u;
/** `By Ada Byron`, alone on its line. */
const BY_NAME =
  /^(?:by|von|par|por|di|door|av|af|przez|автор[:：]?) \p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}|de|van|von|da|di|del|der|den|la|le)[\p{L}.’'-]*){0,4}$/iu;

/** What a line says, without brackets around it, a heading in front and a button behind; empty where nothing is left. */
function said(text: string): string {
  if (saysNothing(text)) return '';
  const wrapped = WRAPPED.exec(text);
  let rest = (wrapped?.[1] ?? wrapped?.[2] ?? wrapped?.[3] ?? text).trim();
  const led = LED.exec(rest);
  if (led !== null && BIO_HEADING.test(lowered(led[1] ?? ''))) rest = rest.slice(led[0].length);
  const from = Math.max(0, rest.length - LONGEST_BUTTON);
  const button = BUTTON_BEHIND.exec(lowered(rest.slice(from)));
  if (button !== null) {
    const before = rest.slice(0, from + button.index);
    if (before === '' || ENDED.test(before)) rest = before.trim();
  }
  return saysNothing(rest) ? '' : rest;
}

/** What the page says about the author, headings and buttons left out; each line once. */
export function readBio(page: Page): string | null {
  const texts = new Set<string>();
  for (const { kind, text } of page.lines) {
    const rest = kind === 'bio' ? said(text) : '';
    if (rest !== '') texts.add(rest);
  }
  const found = [...texts];
  const shown = found.length > 1 ? found.filter((text) => !BY_NAME.test(text)) : found;
  return shown.length === 0 ? null : shown.join('\n\n');
}
