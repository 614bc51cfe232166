import { lowered } from '../text/lowered.js';
import { lettersOf, pairOf, UNTOLD } from '../text/wordings.js';

/** How blog software says below a post in which category it stands and with which tags, whole sentences long. Words are lowered. */
interface Footer {
  readonly starts: readonly string[];
  /** What stands before the category, where a date or a name stands between it and the start. */
  readonly category?: string;
  /** What stands between the category and the tags. */
  readonly tagged: readonly string[];
  /** What ends either. */
  readonly ends: readonly string[];
  /** The start stands before tags, and no category is told. */
  readonly only?: true;
  /** The start says too little without tags behind it. */
  readonly paired?: true;
}

const FOOTERS: readonly Footer[] = [
  {
    starts: ['this entry was posted in ', 'this post was posted in ', 'this article was posted in ', 'this entry was filed under '],
    tagged: [' and tagged with ', ' and tagged as ', ' and tagged '],
    ends: ['. bookmark', ' by ', ' on ', '. you can follow', '. both comments'],
  },
  { starts: ['this entry was tagged ', 'this post was tagged '], tagged: [], ends: ['. bookmark', ' by ', ' on '], only: true },
  {
    starts: ['dieser beitrag wurde unter ', 'dieser artikel wurde unter ', 'dieser eintrag wurde unter '],
    tagged: [' abgelegt und mit ', ' veröffentlicht und mit ', ' abgelegt am '],
    ends: [' verschlagwortet', ' abgelegt', ' veröffentlicht', ' getaggt'],
  },
  {
    starts: ['dieser beitrag wurde am ', 'dieser beitrag wurde von ', 'dieser artikel wurde am '],
    category: ' unter ',
    tagged: [' veröffentlicht. schlagwörter: ', ' abgelegt und mit ', ' veröffentlicht und mit '],
    ends: [' verschlagwortet', ' abgelegt', ' veröffentlicht'],
  },
  {
    starts: ['dieser eintrag wurde veröffentlicht in ', 'dieser beitrag wurde veröffentlicht in '],
    tagged: [' und verschlagwortet mit ', ' und getaggt mit '],
    ends: ['. permanent', '. setze', ' von ', ' am '],
  },
  {
    starts: [
      'cette entrée a été publiée dans ',
      'cet article a été publié dans ',
      'ce contenu a été publié dans ',
      'ce billet a été publié dans ',
    ],
    tagged: [
      ', et marquée avec ',
      ', et marqué avec ',
      ' et marqué avec ',
      ' et marquée avec ',
      ' avec comme mot(s)-clé(s) ',
      ' avec comme mots-clés ',
      ' et étiqueté ',
    ],
    ends: ['. vous pouvez', '. mettez', '. ajouter', ', le ', ' par '],
  },
  {
    starts: ['esta entrada fue publicada en ', 'esta entrada se publicó en ', 'esta entrada ha sido publicada en '],
    tagged: [' y etiquetada con ', ' y etiquetada como ', ' y etiquetada ', ' y está etiquetada con '],
    ends: ['. guarda', '. añade', ' por ', ' el '],
  },
  {
    starts: [
      'esta entrada foi publicada em ',
      'este post foi publicado em ',
      'esse post foi publicado em ',
      'este artigo foi publicado em ',
      'publicado em ',
    ],
    tagged: [
      ' e marcada com a tag ',
      ' e marcado com a tag ',
      ' e marcada com ',
      ' e marcado com ',
      ' e marcada ',
      ' e marcado ',
      ' e etiquetado ',
    ],
    ends: ['. adicione', '. guardar', '. marque', '. link', ' por '],
  },
  {
    starts: ['questa voce è stata pubblicata in ', 'questo articolo è stato pubblicato in ', 'questo articolo è stato inserito in '],
    tagged: [
      ' e contrassegnata con ',
      ' e contrassegnato come ',
      ' e contrassegnato con ',
      ' e taggata ',
      ' e taggato come ',
      ' e taggato ',
    ],
    ends: ['. contrassegna', '. aggiungi', ' da ', ' il '],
  },
  {
    starts: ['dit bericht werd geplaatst in ', 'dit bericht is geplaatst in ', 'dit artikel werd geplaatst in '],
    tagged: [' en getagged met ', ' en getagd met ', ' en getagged ', ' met de tags '],
    ends: ['. bookmark', '. maak', ' door ', ' op '],
  },
  {
    starts: ['ten wpis został opublikowany w kategorii ', 'wpis opublikowany w kategorii ', 'ten wpis został umieszczony w kategorii '],
    tagged: [' i oznaczony tagami ', ' i oznaczony tagiem ', ' i otagowany '],
    ends: ['. dodaj', ' przez ', ' dnia '],
  },
  {
    starts: ['запись опубликована в рубрике ', 'запись опубликована в рубриках ', 'эта запись была размещена в '],
    tagged: [' с метками ', ' с меткой ', ' и отмечена '],
    ends: ['. добавьте', ' автором ', ' автор '],
  },
  {
    starts: ['det här inlägget postades i ', 'detta inlägg publicerades i ', 'inlägget publicerades i '],
    tagged: [' och märktes ', ' och taggades ', ' med etiketterna '],
    ends: ['. bokmärk', ' av ', ' den '],
  },
  {
    starts: [
      'dette innlegget ble publisert i ',
      'dette innlegget ble skrevet i ',
      'dette indlæg blev udgivet i ',
      'indlægget blev udgivet i ',
    ],
    tagged: [' og merket med ', ' og merket ', ' og tagget med ', ' og tagget '],
    ends: ['. bokmerk', '. bogmærk', ' av ', ' af ', ' den '],
  },
  {
    starts: ['artikkeli on julkaistu kategoriassa ', 'kirjoitus on julkaistu kategoriassa '],
    tagged: [' ja avainsanoilla ', ' avainsanoilla '],
    ends: ['. lisää'],
  },
  {
    starts: ['příspěvek byl publikován v rubrice ', 'příspěvek byl zveřejněn v rubrice '],
    tagged: [' se štítky ', ' a označen štítky '],
    ends: ['. můžete', ' a jeho autorem'],
  },
  {
    starts: ['bu yazı ', 'bu yazı, '],
    tagged: [' kategorisine gönderilmiş ve ', ' içinde yayınlandı ve '],
    ends: [' ile etiketlenmiş', ' olarak etiketlendi', ' kategorisine gönderilmiş'],
  },
  {
    starts: ['posted in ', 'posted under ', 'filed under ', 'published in '],
    tagged: [' and tagged with ', ' and tagged as ', ' and tagged '],
    ends: ['. bookmark', ' by ', ' on '],
    paired: true,
  },
  { starts: ['veröffentlicht in ', 'veröffentlicht unter '], tagged: [' und verschlagwortet mit '], ends: [' von ', ' am '], paired: true },
  {
    starts: ['publicado en '],
    tagged: [' y etiquetado como ', ' y etiquetado con ', ' y etiquetado '],
    ends: ['. guarda', ' por ', ' el '],
    paired: true,
  },
  { starts: ['publié dans '], tagged: [' et tagué ', ' et étiqueté ', ' et marqué avec '], ends: [' par ', ', le '], paired: true },
  {
    starts: ['pubblicato in '],
    tagged: [' e taggato con ', ' e taggato ', ' e contrassegnato con '],
    ends: ['. contrassegna', ' da ', ' il '],
    paired: true,
  },
  { starts: ['本篇發表於 ', '這篇文章發佈於 '], tagged: [' 並標籤為 ', '。標籤: '], ends: ['。將永久', '。作者'] },
];
/** What follows is the whole footer: longer lines hold more than it. */
const LONGEST = 400;
const LONGEST_GAP = 120;
const STOP = /[.。\s]+$/u;
const COMMAS = /\s*[,、，]\s*/u;

/** By the first two letters of their starts: most lines begin like none. */
const BY_LETTERS: ReadonlyMap<number, readonly Footer[]> = byLetters();

function byLetters(): Map<number, Footer[]> {
  const found = new Map<number, Footer[]>();
  for (const footer of FOOTERS) {
    for (const letters of new Set(footer.starts.map(beginningOf))) found.set(letters, [...(found.get(letters) ?? []), footer]);
  }
  return found;
}

function beginningOf(small: string): number {
  return pairOf(small.charCodeAt(0), small.charCodeAt(1));
}

/** Categories and tags that such a sentence names; null of another line. */
export function readFooter(text: string): string[] | null {
  if (text.length > LONGEST) return null;
  const letters = lettersOf(text);
  if (letters !== UNTOLD && !BY_LETTERS.has(letters)) return null;
  const small = lowered(text);
  for (const footer of BY_LETTERS.get(beginningOf(small)) ?? []) {
    const start = footer.starts.find((words) => small.startsWith(words));
    const topics = start === undefined ? null : topicsOf(text, small, start.length, footer);
    if (topics !== null) return topics;
  }
  return null;
}

function topicsOf(text: string, small: string, start: number, { category, tagged, ends, only, paired }: Footer): string[] | null {
  let from = start;
  if (category !== undefined) {
    const at = small.indexOf(category, start - 1);
    if (at < 0 || at - start > LONGEST_GAP) return null;
    from = at + category.length;
  }
  const split = firstOf(small, tagged, from);
  const end = firstOf(small, ends, split?.behind ?? from);
  // A sentence that goes on otherwise is prose.
  if (split === null && ((end === null && only !== true) || paired === true)) return null;
  if (end === null && !STOP.test(small) && only === true) return null;
  const last = end?.at ?? text.length;
  const parts = split === null ? [text.slice(from, last)] : [untilEnd(text, small, from, split.at, ends), text.slice(split.behind, last)];
  return parts.flatMap((part) => part.replace(STOP, '').split(COMMAS)).filter((topic) => topic !== '');
}

/** The category, without who and when behind it. */
function untilEnd(text: string, small: string, from: number, to: number, ends: readonly string[]): string {
  const end = firstOf(small.slice(0, to), ends, from);
  return text.slice(from, end?.at ?? to);
}

function firstOf(small: string, words: readonly string[], from: number): { at: number; behind: number } | null {
  let found: { at: number; behind: number } | null = null;
  for (const word of words) {
    const at = small.indexOf(word, from);
    if (at >= 0 && (found === null || at < found.at)) found = { at, behind: at + word.length };
  }
  return found;
}
