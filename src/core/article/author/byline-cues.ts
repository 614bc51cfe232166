import { each, Wordings } from '../text/wordings.js';

/** Words that name the author, lowered. */

/** `| By`, `– Von`: what may stand before them. */
const SIGNS = /^[/|•·–—-]+ ?/;
const OPENING_CUE = new Wordings(
  [
    'postby|as told to',
    each(
      'posted|published|written|story|words|text|article|report|reporting|uploaded|submitted|created|contributed|compiled|opinion|analysis|review',
      '(?: and [a-z]+)? by',
    ),
    'words(?= ?[:：] ?\\p{L})|by|thread starter|topic author|original poster|started by|authors?(?: of the article)?|author\\(s\\)|writers?|reporters?|journalist|contributors?',
    each('geschrieben|verfasst|veröffentlicht|erstellt|gespeichert|eingestellt|notiert|publiziert|gepostet', ' von'),
    'das (?:interview|gespräch) führten?|die fragen stellten?|interview geführt von|interview(?:ed)? by|interviews?(?= ?[:：])|entretien(?= ?[:：])|entrevista(?= ?[:：])|intervista(?= ?[:：])|gespräch(?= ?[:：])',
    'von|autor(?:in|innen|en|es|as|ka|ky|zy|e|a|i)?|autor:in|autor\\(a\\)|verfasser(?:in)?|redaktion|reportage|texte?(?: de)?',
    each('écrit|publié|rédigé|posté|propos recueillis', ' par'),
    'par|auteurs?(?:\\(s\\))?',
    each('escrito|publicado|redactado|entrevista realizada', ' por'),
    each(
      'rozmawia(?:ł[ai]?|li|ły)?|rozmowę przeprowadzi(?:ł|ła|li)|беседовал[аи]?|розмовля(?:в|ла|ли)|спілкува(?:вся|лася|лись|лися)|ptal[ai]? se|razgovara(?:o|la|li)|разговара(?:о|ла|ли)|interviu realizat de|az interjút készítette',
      '',
    ),
    'por|texto(?: d[eo])?|da(?:l|lla|i|lle) nostr[oaei] (?:inviat[oaei]|corrispondent[ei])(?: special[ei])?(?: (?:a|in|da) \\p{L}+,?)?|de notre (?:envoyée? spéciale?|correspondante?)(?: (?:à|au|en) \\p{L}+,?)?|da|scritto da|pubblicato da|di|a cura di|testo(?: di)?|door|van onze (?:verslaggevers?|verslaggeefster|redacteur|correspondent)|geschreven door|tekst|skrevet av|skrevet af|skriven av|av|af|teksti|kirjoittaja',
    'napisał|napisała|opracował|opracowała|opracowanie|oprac\\.|szerző|írta|oleh|penulis|tác giả|bài viết|bài(?= ?:)|yazar|yazan|haber(?! merkezi)|muhabir(?= ?:)|автор(?:ы|и|ка)?|аутор(?:и|ка)?(?= ?[:：])|текст|συντάκτης|συντάκτρια|κείμενο|ρεπορτάζ(?= ?:)',
    'autoři|autorius|autorė|autoriai|parengė|tekstas(?= ?[:：])|autors(?= ?[:：])|avtor(?:ica|ji)?(?= ?[:：])|besedilo(?= ?[:：])|napsala?|napísala?|szöveg|riport(?= ?[:：])|haberi (?:yazan|hazırlayan)|müəllif|egilea|höfundur(?= ?[:：])|mwandishi',
    'scris de|kirjoittanut|piše|napisao|napisala|пише|написао|написала|подготовила?|материал подготовила?|підготу(?:вав|вала)|матеріал підготу(?:вав|вала)|от(?= \\p{L}+ \\p{L}+$)',
    'imeandikwa na|ditulis oleh|diposting oleh|viết bởi|đăng bởi',
    each('publicat|postat|publicado', ' (?:de|per)'),
    each('від|од|από|nga|eftir', '(?= \\p{L}+ \\p{L}+$)'),
    'aus [\\p{L} .-]{2,30} berichte(?:t|n)',
    each('بقلم|كتب|كتبت|الكاتب|إعداد|به قلم|نویسنده', '(?: ?/)?'),
    'گزارش(?= ?:)|خبرنگار(?= ?:)|تحریر(?= ?:)|مصنف(?= ?:)|כתבה?(?= ?:)|מאת|लेखक|द्वारा(?= ?:| \\S+ \\S+$)|लेखिका|संवाददाता(?= ?:)|প্রতিবেদক(?= ?:)|எழுதியவர்|ஆசிரியர்(?= ?:)|రచయిత(?= ?:)|ავტორი|հեղինակ՝?|লেখক(?= ?:)|লেখা(?= ?:)|โดย|ผู้เขียน|เรื่อง(?= ?:)',
  ],
  '(?: ?[:：]\\s*|\\s+|$|(?<=/)|(?=[\\p{Script=Han}"“„]))',
);

/** The cue that opens a segment, with what parts it from a name; a colon or a capital must follow. */
export function openingCue(small: string): string | null {
  const signs = SIGNS.exec(small)?.[0] ?? '';
  const cue = OPENING_CUE.exec(small.slice(signs.length));
  return cue === null ? null : signs + cue[0];
}

/** Who wrote, as a noun, with neither a colon nor a preposition behind it. */
const NOUN =
  /^(?:authors?|writers?|reporters?|journalist|contributors?|autor\p{L}*|verfasser(?:in)?|redaktion|reportage|texte?(?: de)?|auteurs?|texto(?: d[eo])?|testo(?: di)?|tekst|teksti|автор\p{L}*|текст|yazar|haber)\s$/u;

/** Whether the cue only begins a phrase of small words: `Author information`, `Text vorlesen`. @param opening the cue as `segment` has it, lowered */
export function opensPhrase(opening: string, segment: string): boolean {
  return NOUN.test(opening) && /^\p{Ll}{2,}(?=\s|$)/u.test(segment.slice(opening.length));
}

/** A cue that says "author" on a line that was labelled otherwise. */
const STRONG_CUE = new Wordings(
  [
    each('by|von|par|por|door', '[\\s:]'),
    each('written|posted|words|story|geschrieben|verfasst', ' (?:by|von|par|por|door)[\\s:]'),
    'by(?=\\p{Ll})|authors?:|autor(?:in|en)?:|auteur ?:|作者|文[/／]|撰文|автор:|بقلم',
  ],
  '',
);

/** Whether a line of any label begins like that. */
export function hasStrongCue(small: string): boolean {
  return STRONG_CUE.test(small);
}
