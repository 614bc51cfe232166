/** How blog software says below a post in which category it stands and with which tags, whole sentences long. Words are lowered. */
export interface Footer {
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

export const FOOTERS: readonly Footer[] = [
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
