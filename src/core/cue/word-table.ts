import { SCRIPT_STOP_WORDS, STOP_WORDS } from '../words/stop-words.js';
import { tokenHashes } from './tokens.js';

/** Languages that share the last bit: for a cue it matters that a word is small, and hardly of which of these. */
const OTHERS = 'az be ca et eu gl hr is kk ky lt lv mk mn mr ms ne ps sl sq sr sr-Latn sw tg tl ur uz'.split(' ');

/**
 * The commonest function words by language: what running text is full of and menus lack. The place in this table is the
 * language's bit, so it holds at most 31 entries; the last is of several.
 */
const STOPWORDS: readonly (readonly [string, string])[] = [
  [
    'en',
    'the of and to a in that is was for on with as it at by this be are from he have or had not they his but which you she we her an were been has their will would there if can all who its more when about out so up what my than into could no do your our some them these said',
  ],
  [
    'de',
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn ich wir ihr seine kann',
  ],
  [
    'fr',
    'le la les de des et en un une du que est pour dans qui par sur au il plus ne se pas ce avec sont son sa aux ou été cette comme mais nous vous elle leur ses ont fait être on deux même ces tout si lui entre sans après dont',
  ],
  [
    'es',
    'el la los las de que y en un una por con para del se no es su al lo como más pero sus le ha este si sobre ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está nos me porque sin donde quien',
  ],
  [
    'pt',
    'o a os as de que e do da em um uma para com não no na por mais dos das como mas ao foi ele se seu sua ou quando muito nos já eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são está você',
  ],
  [
    'it',
    'il lo la i gli le di che e un una in per con del della dei non è si da al dal nel sono come ma più anche alla delle ha nella su se questo ci stato essere o tra dopo suo sua loro questa era hanno cui io',
  ],
  [
    'nl',
    'de het een en van in is dat op te zijn met voor niet aan er die om ook als maar bij door over ze uit dan hij wordt naar nog hebben heeft worden of wat kan meer deze haar zich geen wel al werd ik je we',
  ],
  [
    'sv',
    'och att det i en som på är av för med den till inte har de om ett men var jag från så kan när han vi eller under också sig efter vid nu hon skulle mot där mycket bli',
  ],
  [
    'da',
    'og at det i en er på til af som med for den der ikke har de et men om han var jeg fra så kan vi eller også sig efter ved nu hun skal mod blev være meget',
  ],
  [
    'no',
    'og i det at en er på til som med for av den har ikke de et men om han var jeg fra så kan vi eller også seg etter ved nå hun skal mot ble være mye',
  ],
  [
    'fi',
    'ja on ei että oli se hän mutta ovat kun niin myös joka mukaan sen ole jos tai kuin vain sekä ollut jo nyt hänen siitä tämä mitä voi olla vielä yli noin sitä niitä siksi ensi viime uusi pitää sanoo kertoo vai koska minkä tätä ne he me sinä minä sille siihen josta jotka johon kanssa jälkeen ennen',
  ],
  [
    'pl',
    'w i na z się nie do to że jest o jak ale po za od przez co tego dla już są czy tak tym było jego być który oraz przy może tylko które jej także ich a też był była mu go mi ma bo nas we ze tu ją im jeszcze niż bez nad pod aż gdy która',
  ],
  ['cs', 'a se v na je že to s z do i o ve pro jako za by si jsou ale po od jeho které který podle nebo byl jen také až která už před'],
  ['sk', 'a sa v na je že to s z do aj o vo pre ako za by si sú ale po od jeho ktoré ktorý podľa alebo bol len tiež až ktorá už pred'],
  [
    'hu',
    'a az és hogy nem is egy volt meg ez de csak már még van mint vagy ha el azt ki után aki lehet fel majd kell minden sem így ezt lesz',
  ],
  [
    'ro',
    'de și în a la cu pe care că o nu este un din pentru mai sunt au să fi ca fost ce dar prin se după lui fie sau al ale sa acest această',
  ],
  [
    'tr',
    've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne var ama o mi ise değil her ki olduğu oldu diye göre ya bunu yeni ancak mı yok iki dedi söyledi belirtti hem şu ben sen biz siz onlar kendi bütün hiç artık hâlâ yalnızca',
  ],
  [
    'ru',
    'и в не на что он с как это по но из его к за от у все так же о для было был она бы мы они то вы только еще уже или если до чтобы при когда где после их этого',
  ],
  [
    'uk',
    'і в не на що він з як це по але із його до за від у все так же про для було був вона би ми вони та ви тільки ще вже або якщо щоб при коли де після їх цього',
  ],
  ['bg', 'и на в от за се да е че с по не като са до но при което който го има след през беше които още може най това само'],
  ['el', 'και το η ο να του της με για την από τα που στο οι των είναι σε θα ότι δεν στην τον μια αλλά τους έχει ως κατά τις'],
  [
    'ar',
    'في من على إلى أن التي عن مع هذا ما لا كان الذي هذه بعد قد كما بين لم أو ذلك هو وفي كل حيث خلال هي ان عند وقد قبل تلك لن كانت حتى إن أنه أنها وقال وأضاف ومن وهو وهي به له لها فيها فيه منها الذين اللذين ثم أي بل لكن وكان يكون أيضا نحو منذ بسبب وفق إذا عبر دون',
  ],
  ['fa', 'و در به از که این را با است برای آن یک خود تا بر هم نیز شده می ها اند های شد وی یا اما باید کرد هر'],
  [
    'he',
    'של את על לא הוא זה עם כי גם היא כל או אם יותר אבל בין היה אני מה הם כך רק אך עד לפי זו הייתה הן אחרי אחד אחת לו לה להם יש אין כמו שלו שלה שלהם אל מן כדי כבר עוד אמר אומר לדברי ידי אותו אותה היו בו בה כן אז',
  ],
  ['hi', 'के में की है और से का को पर ने कि यह एक हैं भी नहीं इस हो कर था लिए तो ही या गया थे जो साथ अपने'],
  [
    'id',
    'yang di dan dengan untuk ini dari dalam itu pada tidak akan juga ke karena ada oleh sebagai atau bisa saya telah lebih dapat kata para sudah adalah kepada beliau daripada ia berkata selepas boleh tetapi kerana mereka bagi masih lagi hanya serta kami kita seperti antara ialah dia',
  ],
  [
    'vi',
    'và của là các có trong được cho một những không với đã người này để khi đến từ về như cũng ra tại nhiều sẽ vào phải lại đó còn trên hơn nhưng rất thì bị theo sau trước ở nếu mà chỉ ông bà cô anh chị tôi em họ do nên lên bởi',
  ],
  [
    'ko',
    '및 그 이 수 것 있다 있는 등 더 대한 위해 한 할 그는 이날 지난 따르면 통해 또 고 때문에 말했다 했다 밝혔다 것으로 있습니다 저 두 세 때 안 못 다 잘 가장 함께 대해 따라 있다고 있던 있어 없다 없는 같은 하는 하고 한다 된다 됐다 전했다 설명했다 것이다 오는 모두 그러나 하지만 그리고 특히 다시 이미 아직 바로 만에 뒤 앞 중 간 내 씨는 씨',
  ],
  ['zh', '的 了 是 在 和 有 我 他 这 這 不 也 就 都 而 及 与 與 为 為 们 們'],
  ['ja', 'の は を に が で と も し て た な れ'],
  ['others', [...OTHERS.map((code) => STOP_WORDS[code] ?? ''), ...Object.values(SCRIPT_STOP_WORDS)].join(' ')],
];

const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'januar jänner februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro ' +
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus maj ' +
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ' +
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня ' +
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر ' +
  'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर monday tuesday wednesday thursday friday saturday sunday ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου';

/** Marks a month or a day of the week, beside the languages' bits. */
export const MONTH = 1 << 31;

/**
 * Every word of these lists: its token, then its languages (a bit each) and whether it is a month. The package carries the finished list
 * in this module's place (`tools/build.mjs`).
 */
export function wordTable(): readonly number[] {
  const words = new Map<number, number>();
  STOPWORDS.forEach(([, list], bit) => {
    for (const word of list.split(' ')) {
      const [token] = tokenHashes(word);
      if (token !== undefined) words.set(token, (words.get(token) ?? 0) | (1 << bit));
    }
  });
  for (const word of MONTHS.split(' ')) for (const token of tokenHashes(word)) words.set(token, (words.get(token) ?? 0) | MONTH);
  return [...words].flat();
}
