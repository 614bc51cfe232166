/** Words that tell a person's name from a job, an outlet, a place or a button. All small letters. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Small words inside names. */
export const PARTICLES = set(
  'de da do dos das del della delle di du des d la le las los el al van von vom zu zum zur den der ten ter te bin bint ibn abu ben y e af av o mac st san',
);

/** Between two names. */
export const CONJUNCTIONS = set('and & und et y e ed en och og ja i и та و ve və և a 和 及 및 sowie ja dan és și si with');

/** A word of these ends a name: jobs and what stands before them. */
export const JOBS = set(`
  editor editors editor-in-chief writer writers reporter reporters correspondent correspondents columnist contributor contributors journalist
  producer director photographer anchor blogger author authors staff intern analyst critic host presenter manager specialist strategist researcher
  professor founder co-founder president chair chairman ceo cto coordinator consultant expert fellow engineer
  deputy senior chief assistant associate managing executive contributing political politics science sports sport lifestyle business technology tech
  health news foreign special national international regional local digital content games gaming entertainment features guest freelance investigative
  transport environment environmental education economics diplomatic defence defense consumer religion crime
  gardener astrologer dietitian nutritionist nurse lawyer attorney teacher designer developer economist
  redakteur redakteurin redaktor redaktorin redaktion redaktionsleiter redaktionsleiterin volontär volontärin reporterin korrespondent korrespondentin
  journalistin chefredakteur chefredakteurin leiter leiterin stellvertretende stellvertretender stv pressesprecherin pressesprecher autor autorin
  rédacteur rédactrice journaliste reporter correspondant correspondante directeur directrice chef
  redactor redactora periodista corresponsal director directora colaborador colaboradora especial enviado enviada editora jefe
  jornalista repórter correspondente colunista giornalista redattore redattrice inviato inviata direttore caporedattore
  redacteur verslaggever correspondente dziennikarz dziennikarka redaktorka korrespondentka
  журналист корреспондент редактор обозреватель автор кореспондент журналістка muhabir muhabiri editör editörü yazar yazarı
  wartawan jurnalis penulis toimittaja journalisti
  корреспондентка спецкор обозревательница журналистка редакторка журналіст кореспондентка оглядач оглядачка redaktorka publicysta publicystka
  reportérka novinář novinářka komentátor komentátorka újságíró szerkesztő δημοσιογράφος ανταποκριτής ανταποκρίτρια συντάκτης συντάκτρια
  corrispondente corrispondenti
  skribent krönikör verslaggeefster journaliste columniste novinar novinarka urednik urednica jurnalist jurnalistă`);

/** Words of outlets and agencies; and what flattened pages glue behind a name. */
export const OUTLETS = set(`
  news times post press herald magazine media radio tv online zeitung tribune journal today daily weekly network agency agencies agentur agenturen
  agencia agence agenzia agencias agences agenzie agências ajansı presse-agentur university institute universität college group team desk newsroom newsdesk editorial bureau service
  services company ltd inc llc gmbh foundation association society department ministry committee council center centre union corporation
  channel studio studios blog website wire report reports review guide academy school church redaktionsnetzwerk nachrichten rundfunk verlag
  finance yahoo reuters
  folha jornal diário gazeta correio periódico diario noticias giornale corriere gazzetta gazzettino quotidiano dépêche télégramme kurier anzeiger tageblatt
  dagblad krant dagens dagblaðið gazeta dziennik wiadomości vijesti vesti novosti новости новини газета вести`);

export const STOPS = set(`
  follow following share tweet facebook twitter instagram linkedin email mail contact published publish publié publicado publicada publiziert publicerad publisert
  posted updated update last modified created submitted written reviewed edited medically veröffentlicht aktualisiert erstellt stand uhr read reading
  minute minutes minuten lesezeit lesedauer comments comment kommentare kommentar comentarios commentaires comment(s) view views viewed modified likes
  on at in for from with the this that am um auf für mit bei aus to of is are was via as über le el der die das il lo en sur dans en para
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonntag today yesterday heute gestern hours hour days day ago est edt gmt pst utc pm
  category categories kategorien kategorie tags tag filed under home menu search login subscribe newsletter print save
  photo photos foto fot fotos ภาพ תמונה צילום تصوير image images picture pictures getty credit source sources quelle quellen fuente bild bilder video audio podcast
  article articles artikel story exclusive opinion analysis interview фото видео фотограф иллюстрация источник original research reference references key points highlights summary about more click here
  ask asked question questions answer answers date admin offline online member view leave son güncelleme im wortlaut topic thread discussion starter start location guest member senior reply what who why how when where our your my meine mijn moje minhas it its all every no not free best top by von par por
  publication release releases peer-reviewed communiqué pressemitteilung comunicado comunicato persbericht pressmeddelande pressemelding pressemeddelelse tiedote
  icon icons bookmark unchecked checkbox avatar logo thumbnail dropdown`);

/** First words of places that stand behind a comma after a name. */
export const PLACES = set(
  'new san los las st. saint washington hong south north east west tel rio buenos cape kuala mexico santa são united abu',
);

/** News agencies as bylines name them. */
export const AGENCIES: ReadonlySet<string> = new Set(
  'afp|ap|dpa|reuters|efe|ansa|apa|sda|keystone-sda|epd|kna|sid|pti|ians|ani|tass|тасс|интерфакс|риа новости|xinhua|kyodo|yonhap|anadolu ajansı|associated press|the associated press|agence france-presse|deutsche presse-agentur|press association|pa media|united press international|upi|bloomberg|ntb|tt|ritzau|belga|anp|lusa|aap|čtk|mti|pap|stt|bta|hina|agerpres|lapresse|adnkronos|dha|iha|укрінформ|укринформ|antara|ttxvn|agencies|agencias|agences|les agences|agenzie|agências|agenturen|新华社|中新社|共同通信|時事通信|연합뉴스'.split(
    '|',
  ),
);

/** Small words between a name and the place that somebody reports from: a part of a pattern. */
export const BEFORE_PLACE = 'in|en|à|aus|em|från|fra|from';

/** What makes a firm of the name before it, as a part of patterns without regard to capitals. */
export const FIRM = '(?:(?:inc|ltd|corp)\\.?|llc|llp|plc)';
