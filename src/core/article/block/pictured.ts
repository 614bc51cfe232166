/** Captions that say so by other words than a credit: who stands where, that a picture is of another day, or an agency's name alone. */

import { lowered } from '../text/lowered.js';

/** Beginnings of sentences about who a picture shows. */
const BEGINS =
  /^[([]?(?:pictured(?: (?:from|at|left|right|with)\b|:|,)|(?:from|clockwise from|seen from) (?:top )?left(?: to right)?[,:]|left to right[,:]|v\. ?l\.(?: ?n\. ?r\.)?[ :]|von links(?: nach rechts)?[ :,(]|de gauche à droite\b|de izquierda a derecha\b|da sinistra\b|da esquerda para a direita\b|van links naar rechts\b|från vänster[ :,]|fra venstre[ :,])/u;
const FIRSTS = 'pflcvd([';
/** The same in brackets behind a name, and signs of pictures of another day. */
const BRACKETED =
  /[(（[](?:(?:from left(?: to right)?|von li(?:nks)? nach re(?:chts)?|v\. ?l\. ?(?:n\. ?r\. ?)?|de gauche à droite|de izquierda a derecha|da sinistra(?: a destra)?|da esquerda(?: para a direita)?|vlnr|från vänster|fra venstre|左から)[)）\]]|(?:archiv|symbol|agentur|beispiel)(?:bild|foto)?[)\]]\.?$|(?:file|stock|archive|library) (?:photo|pic(?:ture)?|image|photograph)[)\]]\.?$|(?:photo|image) d['’](?:archives?|illustration)[)\]]\.?$|(?:foto|imagen) de (?:archivo|recurso)[)\]]\.?$|(?:foto|immagine) d['’]archivio[)\]]\.?$|(?:foto|imagem) (?:de arquivo|ilustrativa)[)\]]\.?$|arkiv(?:foto|bild)?[)\]]\.?$|資料写真[)）]$|자료사진[)\]]$)/u;
const BRACKET = /[(（[]/;
/** `…, en una imagen de archivo.` */
const OF_ANOTHER_DAY =
  /,? en (?:una|esta) (?:imagen|foto(?:grafía)?) de (?:archivo|recurso)\.?$|, (?:dans|sur) une (?:photo|image) d['’]archives?\.?$/u;
const ARCHIVE = 'archiv';

/** Behind a sentence: who gave the picture. */
const GIVEN = /[.!?…”"] ?(?:supplied|handout|submitted|courtesy)(?: (?:photo|image|picture))?\.?$/;
/** Behind a Korean sentence, which ends in its verb. */
const KOREAN_AGENCY =
  /[다음임함요습중][.]? ?[.\s/|ㅣ/]{0,3}\(?(?:(?:AP|AFP|EPA|로이터|신화|타스|뉴스1)[ =·]?)?(?:연합뉴스|뉴스1|뉴시스|로이터|게티이미지(?:뱅크|코리아)?|공동취재(?:사진|단)?|[가-힣A-Za-z0-9 ]{2,12} 제공|(?:홈페이지|유튜브|화면|방송) ?(?:캡처|캡쳐))\)?$/u;
const HANGUL = /[가-힣]\)?$/u;
/** `＝1月31日、北峰町`: day and place behind what is shown, and no sentence's end. */
const JAPANESE_DAY = /[^。＝=]{4,}[＝=](?:\d{1,4}年)?(?:\d{1,2}月)?\d{1,2}日[^。]{0,40}$/u;
/** `张三 摄`, `视觉中国供图`. */
const CHINESE_CREDIT =
  /(?:[\s　/／）)。，：:]|记者|記者|通讯员|社)\p{Script=Han}{2,8}[\s　]?(?:摄|攝|供图|供圖|翻攝|制图)[)）]?$|^[^。]{4,60}(?:供图|供圖|图源网络)[)）]?$/u;
const CHINESE_LAST = /[摄攝图圖络][)）]?$/u;

const LONGEST = 300;

/** Whether a line of running text is the caption of a picture. */
export function isPicturedCaption(text: string): boolean {
  if (text.length > LONGEST) return false;
  const small = lowered(text);
  if (FIRSTS.includes(small.charAt(0)) && BEGINS.test(small)) return true;
  if (BRACKET.test(small) && BRACKETED.test(small)) return true;
  if (small.includes(ARCHIVE) && OF_ANOTHER_DAY.test(small)) return true;
  if (HANGUL.test(text)) return KOREAN_AGENCY.test(text);
  if (CHINESE_LAST.test(text) && CHINESE_CREDIT.test(text)) return true;
  if (text.includes('日') && JAPANESE_DAY.test(text)) return true;
  return GIVEN.test(small);
}
