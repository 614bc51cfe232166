import { foldMonth } from './month-fold.js';

/**
 * Month names, January first, forms of one month separated by `|`.
 * Source: CLDR 48 as in ICU 78.2 (`Intl.DateTimeFormat`, long and short, with and without a day), read once so that
 * no Node version changes a record; `more` holds forms that newspapers print and CLDR lacks.
 */
const NAMES: Readonly<Record<string, string>> = {
  en: 'january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sep, october|oct, november|nov, december|dec',
  de: 'januar|jan, februar|feb, märz|mär, april|apr, mai, juni|jun, juli|jul, august|aug, september|sep|sept, oktober|okt, november|nov, dezember|dez',
  fr: 'janvier|janv, février|févr, mars, avril|avr, mai, juin, juillet|juil, août, septembre|sept, octobre|oct, novembre|nov, décembre|déc',
  es: 'enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago, septiembre|sept, octubre|oct, noviembre|nov, diciembre|dic',
  pt: 'janeiro|jan, fevereiro|fev, março|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, setembro|set, outubro|out, novembro|nov, dezembro|dez',
  it: 'gennaio|gen, febbraio|feb, marzo|mar, aprile|apr, maggio|mag, giugno|giu, luglio|lug, agosto|ago, settembre|set, ottobre|ott, novembre|nov, dicembre|dic',
  nl: 'januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sep, oktober|okt, november|nov, december|dec',
  sv: 'januari|jan, februari|feb, mars, april|apr, maj, juni, juli, augusti|aug, september|sep, oktober|okt, november|nov, december|dec',
  nb: 'januar|jan, februar|feb, mars|mar, april|apr, mai, juni|jun, juli|jul, august|aug, september|sep, oktober|okt, november|nov, desember|des',
  da: 'januar|jan, februar|feb, marts|mar, april|apr, maj, juni|jun, juli|jul, august|aug, september|sep, oktober|okt, november|nov, december|dec',
  fi: 'tammikuu|tammi|tammikuuta, helmikuu|helmi|helmikuuta, maaliskuu|maalis|maaliskuuta, huhtikuu|huhti|huhtikuuta, toukokuu|touko|toukokuuta, kesäkuu|kesä|kesäkuuta, heinäkuu|heinä|heinäkuuta, elokuu|elo|elokuuta, syyskuu|syys|syyskuuta, lokakuu|loka|lokakuuta, marraskuu|marras|marraskuuta, joulukuu|joulu|joulukuuta',
  is: 'janúar|jan, febrúar|feb, mars|mar, apríl|apr, maí, júní|jún, júlí|júl, ágúst|ágú, september|sep, október|okt, nóvember|nóv, desember|des',
  pl: 'styczeń|sty|stycznia, luty|lut|lutego, marzec|mar|marca, kwiecień|kwi|kwietnia, maj|maja, czerwiec|cze|czerwca, lipiec|lip|lipca, sierpień|sie|sierpnia, wrzesień|wrz|września, październik|paź|października, listopad|lis|listopada, grudzień|gru|grudnia',
  cs: 'leden|led|ledna, únor|úno|února, březen|bře|března, duben|dub|dubna, květen|kvě|května, červen|čvn|června, červenec|čvc|července, srpen|srp|srpna, září|zář, říjen|říj|října, listopad|lis|listopadu, prosinec|pro|prosince',
  sk: 'január|jan|januára, február|feb|februára, marec|mar|marca, apríl|apr|apríla, máj|mája, jún|júna, júl|júla, august|aug|augusta, september|sep|septembra, október|okt|októbra, november|nov|novembra, december|dec|decembra',
  sl: 'januar|jan|januarja, februar|feb|februarja, marec|mar|marca, april|apr|aprila, maj|maja, junij|jun|junija, julij|jul|julija, avgust|avg|avgusta, september|sep|septembra, oktober|okt|oktobra, november|nov|novembra, december|dec|decembra',
  hr: 'siječanj|sij|siječnja, veljača|velj|veljače, ožujak|ožu|ožujka, travanj|tra|travnja, svibanj|svi|svibnja|svibnja, lipanj|lip|lipnja, srpanj|srp|srpnja, kolovoz|kol|kolovoza, rujan|ruj|rujna, listopad|lis|listopada, studeni|stu|studenoga|studenog, prosinac|pro|prosinca',
  sr: 'јануар|јан|јануара, фебруар|феб|фебруара, март|мар|марта, април|апр|априла, мај|маја, јун|јуна, јул|јула, август|авг|августа, септембар|сеп|септембра, октобар|окт|октобра, новембар|нов|новембра, децембар|дец|децембра',
  bg: 'януари|яну, февруари|фев, март|мар, април|апр, май, юни, юли, август|авг, септември|сеп|септ, октомври|окт, ноември|ное|ноем, декември|дек',
  mk: 'јануари|јан, февруари|фев, март|мар, април|апр, мај, јуни|јун, јули|јул, август|авг, септември|сеп, октомври|окт, ноември|ное, декември|дек',
  ru: 'январь|янв|января, февраль|февр|февраля, март|марта|мар, апрель|апр|апреля, май|мая, июнь|июня|июн, июль|июля|июл, август|авг|августа, сентябрь|сент|сентября, октябрь|окт|октября, ноябрь|нояб|ноября, декабрь|дек|декабря',
  uk: 'січень|січ|січня, лютий|лют|лютого, березень|бер|березня, квітень|квіт|квітня, травень|трав|травня, червень|черв|червня, липень|лип|липня, серпень|серп|серпня, вересень|вер|вересня, жовтень|жовт|жовтня, листопад|лист|листопада, грудень|груд|грудня',
  be: 'студзень|сту|студзеня, люты|лют|лютага, сакавік|сак|сакавіка, красавік|кра|красавіка, май|мая, чэрвень|чэр|чэрвеня, ліпень|ліп|ліпеня, жнівень|жні|жніўня, верасень|вер|верасня, кастрычнік|кас|кастрычніка, лістапад|ліс|лістапада, снежань|сне|снежня',
  el: 'ιανουαρίου|ιαν|ιανουάριος, φεβρουαρίου|φεβ|φεβρουάριος, μαρτίου|μαρ|μάρτιος, απριλίου|απρ|απρίλιος, μαΐου|μαΐ|μάιος, ιουνίου|ιουν|ιούνιος, ιουλίου|ιουλ|ιούλιος, αυγούστου|αυγ|αύγουστος, σεπτεμβρίου|σεπ|σεπτέμβριος, οκτωβρίου|οκτ|οκτώβριος, νοεμβρίου|νοε|νοέμβριος, δεκεμβρίου|δεκ|δεκέμβριος',
  tr: 'ocak|oca, şubat|şub, mart|mar, nisan|nis, mayıs|may, haziran|haz, temmuz|tem, ağustos|ağu, eylül|eyl, ekim|eki, kasım|kas, aralık|ara',
  az: 'yanvar|yan, fevral|fev, mart|mar, aprel|apr, may, iyun|iyn, iyul|iyl, avqust|avq, sentyabr|sen, oktyabr|okt, noyabr|noy, dekabr|dek',
  hu: 'január|jan, február|febr, március|márc, április|ápr, május|máj, június|jún, július|júl, augusztus|aug, szeptember|szept, október|okt, november|nov, december|dec',
  ro: 'ianuarie|ian, februarie|feb, martie|mar, aprilie|apr, mai, iunie|iun, iulie|iul, august|aug, septembrie|sept, octombrie|oct, noiembrie|nov|noi, decembrie|dec',
  et: 'jaanuar|jaan|jaanuaril, veebruar|veebr|veebruaril, märts|märtsil, aprill|apr|aprillil, mai, juuni|juunil, juuli|juulil, august|aug|augustil, september|sept|septembril, oktoober|okt|oktoobril, november|nov|novembril, detsember|dets|detsembril',
  lv: 'janvāris|janv|janvārī|janvāra, februāris|febr|februārī|februāra, marts|martā|marta, aprīlis|apr|aprīlī|aprīļa, maijs|maijā|maija, jūnijs|jūn|jūnijā|jūnija, jūlijs|jūl|jūlijā|jūlija, augusts|aug|augustā|augusta, septembris|sept|septembrī|septembra, oktobris|okt|oktobrī|oktobra, novembris|nov|novembrī|novembra, decembris|dec|decembrī|decembra',
  lt: 'sausis|sausio, vasaris|vasario, kovas|kovo, balandis|balandžio, gegužė|gegužės, birželis|birželio, liepa|liepos, rugpjūtis|rugpjūčio, rugsėjis|rugsėjo, spalis|spalio, lapkritis|lapkričio, gruodis|gruodžio',
  ca: 'gener|gen, febrer|febr, març, abril|abr, maig, juny, juliol|jul, agost|ag, setembre|set, octubre|oct, novembre|nov, desembre|des',
  gl: 'xaneiro|xan, febreiro|feb, marzo|mar, abril|abr, maio, xuño, xullo|xul, agosto|ago, setembro|set, outubro|out, novembro|nov, decembro|dec',
  eu: 'urtarrila|urt|urtarrilaren, otsaila|ots|otsailaren, martxoa|mar|martxoaren, apirila|api|apirilaren, maiatza|mai|maiatzaren, ekaina|eka|ekainaren, uztaila|uzt|uztailaren, abuztua|abu|abuztuaren, iraila|ira|irailaren, urria|urr|urriaren, azaroa|aza|azaroaren, abendua|abe|abenduaren',
  sq: 'janar|jan, shkurt|shk, mars|mar, prill|pri, maj, qershor|qer, korrik|korr, gusht|gush, shtator|sht, tetor|tet, nëntor|nën, dhjetor|dhj',
  id: 'januari|jan, februari|feb, maret|mar, april|apr, mei, juni|jun, juli|jul, agustus|agu, september|sep, oktober|okt, november|nov, desember|des',
  ms: 'januari|jan, februari|feb, mac, april|apr, mei, jun, julai|jul, ogos|ogo, september|sep, oktober|okt, november|nov, disember|dis',
  sw: 'januari|jan, februari|feb, machi|mac, aprili|apr, mei, juni|jun, julai|jul, agosti|ago, septemba|sep, oktoba|okt, novemba|nov, desemba|des',
  af: 'januarie|jan, februarie|feb, maart|mrt, april|apr, mei, junie|jun, julie|jul, augustus|aug, september|sep, oktober|okt, november|nov, desember|des',
  cy: 'ionawr|ion, chwefror|chw|chwef, mawrth|maw, ebrill|ebr, mai, mehefin|meh, gorffennaf|gor|gorff, awst, medi, hydref|hyd, tachwedd|tach, rhagfyr|rhag',
  ga: 'eanáir|ean, feabhra|feabh, márta, aibreán|aib, bealtaine|beal, meitheamh|meith, iúil, lúnasa|lún, meán fómhair|mfómh, deireadh fómhair|dfómh, samhain|samh, nollaig|noll',
  he: 'ינואר|ינו׳|ינו, פברואר|פבר׳|פבר, מרץ, אפריל|אפר׳|אפר, מאי, יוני, יולי, אוגוסט|אוג׳|אוג, ספטמבר|ספט׳|ספט, אוקטובר|אוק׳|אוק, נובמבר|נוב׳|נוב, דצמבר|דצמ׳|דצמ',
  ar: 'يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
  fa: 'ژانویه|ژانویهٔ, فوریه|فوریهٔ, مارس, آوریل, مه|مهٔ, ژوئن, ژوئیه|ژوئیهٔ, اوت, سپتامبر, اکتبر, نوامبر, دسامبر',
  ur: 'جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر',
  hi: 'जनवरी|जन॰, फ़रवरी|फ़र॰, मार्च, अप्रैल, मई, जून, जुलाई|जुल॰, अगस्त|अग॰, सितंबर|सित॰, अक्टूबर|अक्टू॰, नवंबर|नव॰, दिसंबर|दिस॰',
  bn: 'জানুয়ারি|জানু, ফেব্রুয়ারি|ফেব, মার্চ, এপ্রিল|এপ্রি, মে, জুন, জুলাই|জুল, আগস্ট|আগ, সেপ্টেম্বর|সেপ্ট|সেপ, অক্টোবর|অক্টো, নভেম্বর|নভে, ডিসেম্বর|ডিসে',
  ta: 'ஜனவரி|ஜன, பிப்ரவரி|பிப், மார்ச்|மார், ஏப்ரல்|ஏப், மே, ஜூன், ஜூலை, ஆகஸ்ட்|ஆக, செப்டம்பர்|செப், அக்டோபர்|அக், நவம்பர்|நவ, டிசம்பர்|டிச',
  te: 'జనవరి|జన, ఫిబ్రవరి|ఫిబ్ర, మార్చి, ఏప్రిల్|ఏప్రి, మే, జూన్, జులై, ఆగస్టు|ఆగ, సెప్టెంబర్|సెప్టెం, అక్టోబర్|అక్టో, నవంబర్|నవం, డిసెంబర్|డిసెం',
  th: 'มกราคม|ม.ค, กุมภาพันธ์|ก.พ, มีนาคม|มี.ค, เมษายน|เม.ย, พฤษภาคม|พ.ค, มิถุนายน|มิ.ย, กรกฎาคม|ก.ค, สิงหาคม|ส.ค, กันยายน|ก.ย, ตุลาคม|ต.ค, พฤศจิกายน|พ.ย, ธันวาคม|ธ.ค',
  ka: 'იანვარი|იან|იანვარს, თებერვალი|თებ|თებერვალს, მარტი|მარ|მარტს, აპრილი|აპრ|აპრილს, მაისი|მაი|მაისს, ივნისი|ივნ|ივნისს, ივლისი|ივლ|ივლისს, აგვისტო|აგვ|აგვისტოს, სექტემბერი|სექ|სექტემბერს, ოქტომბერი|ოქტ|ოქტომბერს, ნოემბერი|ნოე|ნოემბერს, დეკემბერი|დეკ|დეკემბერს',
  hy: 'հունվար|հնվ|հունվարի, փետրվար|փտվ|փետրվարի, մարտ|մրտ|մարտի, ապրիլ|ապր|ապրիլի, մայիս|մյս|մայիսի, հունիս|հնս|հունիսի, հուլիս|հլս|հուլիսի, օգոստոս|օգս|օգոստոսի, սեպտեմբեր|սեպ|սեպտեմբերի, հոկտեմբեր|հոկ|հոկտեմբերի, նոյեմբեր|նոյ|նոյեմբերի, դեկտեմբեր|դեկ|դեկտեմբերի',
  kk: 'қаңтар|қаң, ақпан|ақп, наурыз|нау, сәуір|сәу, мамыр|мам, маусым|мау, шілде|шіл, тамыз|там, қыркүйек|қыр, қазан|қаз, қараша|қар, желтоқсан|жел',
  uz: 'yanvar|yan, fevral|fev, mart|mar, aprel|apr, may, iyun|iyn, iyul|iyl, avgust|avg, sentabr|sen, oktabr|okt, noyabr|noy, dekabr|dek',
  'sr-Latn':
    'januar|januara, februar|februara, mart|marta, april|aprila, maj|maja, jun|juna, jul|jula, avgust|avgusta, septembar|septembra|sep, oktobar|oktobra|okt, novembar|novembra|nov, decembar|decembra|dec',
  mn: 'нэгдүгээр, хоёрдугаар, гуравдугаар, дөрөвдүгээр, тавдугаар, зургаадугаар|зургадугаар, долоодугаар|долдугаар, наймдугаар, есдүгээр, аравдугаар, арван нэгдүгээр, арван хоёрдугаар',
  tl: 'enero|ene, pebrero, marso|mar, abril|abr, mayo|may, hunyo, hulyo, agosto|ago, setyembre|set, oktubre|okt, nobyembre, disyembre|dis',
  zu: 'januwari|jan, februwari|feb, mashi, ephreli, meyi, juni|jun, julayi|jul, agasti, septhemba|sep, okthoba|okt, novemba|nov, disemba|dis',
  xh: 'janyuwari|jan, februwari|feb, matshi, epreli, meyi, juni|jun, julayi|jul, agasti, septemba|sep|sept, okthoba|okthobha|okt, novemba|nov, disemba|dis',
  mt: 'jannar|jan, frar, marzu|mar, april|apr, mejju, ġunju, lulju, awwissu, settembru|set, ottubru|ott, novembru|nov, diċembru',
  eo: 'januaro|jan, februaro|feb, marto|mar, aprilo|apr, majo, junio|jun, julio|jul, aŭgusto, septembro|sep, oktobro|okt, novembro|nov, decembro|dec',
  tg: 'январ|янв, феврал|фев, март|мар, апрел|апр, май, июн, июл, август|авг, сентябр|сен, октябр|окт, ноябр|ноя, декабр|дек',
  ug: 'يانۋار, فېۋرال, مارت, ئاپرېل, ماي, ئىيۇن, ئىيۇل, ئاۋغۇست, سېنتەبىر, ئۆكتەبىر, نويابىر, دېكابىر',
  mr: 'जानेवारी|जाने, फेब्रुवारी|फेब्रु, मार्च, एप्रिल|एप्रि, मे, जून, जुलै, ऑगस्ट|ऑग, सप्टेंबर|सप्टें, ऑक्टोबर|ऑक्टो, नोव्हेंबर|नोव्हें, डिसेंबर|डिसें',
  ne: 'जनवरी, फेब्रुअरी, मार्च, अप्रिल, मे, जुन, जुलाई, अगस्ट, सेप्टेम्बर, अक्टोबर, नोभेम्बर, डिसेम्बर',
  gu: 'જાન્યુઆરી|જાન્યુ, ફેબ્રુઆરી|ફેબ્રુ, માર્ચ, એપ્રિલ, મે, જૂન, જુલાઈ, ઑગસ્ટ, સપ્ટેમ્બર|સપ્ટે, ઑક્ટોબર|ઑક્ટો, નવેમ્બર|નવે, ડિસેમ્બર|ડિસે',
  pa: 'ਜਨਵਰੀ|ਜਨ, ਫ਼ਰਵਰੀ|ਫ਼ਰ, ਮਾਰਚ, ਅਪ੍ਰੈਲ|ਅਪ੍ਰੈ, ਮਈ, ਜੂਨ, ਜੁਲਾਈ|ਜੁਲਾ, ਅਗਸਤ|ਅਗ, ਸਤੰਬਰ|ਸਤੰ, ਅਕਤੂਬਰ|ਅਕਤੂ, ਨਵੰਬਰ|ਨਵੰ, ਦਸੰਬਰ|ਦਸੰ',
  kn: 'ಜನವರಿ|ಜನ, ಫೆಬ್ರವರಿ|ಫೆಬ್ರ, ಮಾರ್ಚ್, ಏಪ್ರಿಲ್|ಏಪ್ರಿ, ಮೇ, ಜೂನ್, ಜುಲೈ, ಆಗಸ್ಟ್|ಆಗ, ಸೆಪ್ಟೆಂಬರ್|ಸೆಪ್ಟೆಂ, ಅಕ್ಟೋಬರ್|ಅಕ್ಟೋ, ನವೆಂಬರ್|ನವೆಂ, ಡಿಸೆಂಬರ್|ಡಿಸೆಂ',
  ml: 'ജനുവരി|ജനു, ഫെബ്രുവരി|ഫെബ്രു, മാർച്ച്|മാർ, ഏപ്രിൽ|ഏപ്രി, മേയ്, ജൂൺ, ജൂലൈ, ഓഗസ്റ്റ്|ഓഗ, സെപ്റ്റംബർ|സെപ്റ്റം, ഒക്‌ടോബർ|ഒക്ടോ, നവംബർ|നവം, ഡിസംബർ|ഡിസം',
  km: 'មករា, កុម្ភៈ, មីនា, មេសា, ឧសភា, មិថុនា, កក្កដា, សីហា, កញ្ញា, តុលា, វិច្ឆិកា, ធ្នូ',
  lo: 'ມັງກອນ|ມ.ກ, ກຸມພາ|ກ.ພ, ມີນາ|ມ.ນ, ເມສາ|ມ.ສ, ພຶດສະພາ|ພ.ພ, ມິຖຸນາ|ມິ.ຖ, ກໍລະກົດ|ກ.ລ, ສິງຫາ|ສ.ຫ, ກັນຍາ|ກ.ຍ, ຕຸລາ|ຕ.ລ, ພະຈິກ|ພ.ຈ, ທັນວາ|ທ.ວ',
  my: 'ဇန်နဝါရီ|ဇန်, ဖေဖော်ဝါရီ|ဖေ, မတ်, ဧပြီ, မေ, ဇွန်, ဇူလိုင်|ဇူ, ဩဂုတ်, စက်တင်ဘာ|စက်, အောက်တိုဘာ|အောက်, နိုဝင်ဘာ|နို, ဒီဇင်ဘာ|ဒီ',
  'ar-levant': 'كانون الثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول',
  'ar-maghreb': 'جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية|يوليوز, أوت|غشت, سبتمبر|شتنبر, أكتوبر, نوفمبر|نونبر, ديسمبر|دجنبر',
  vi: 'tháng một|tháng giêng, tháng hai, tháng ba, tháng tư, tháng năm, tháng sáu, tháng bảy, tháng tám, tháng chín, tháng mười, -, tháng chạp',
  more: 'jän|jänner|янв, febr|fevr|feber|फर|фев, mrz|maerz|marz, -, -, -, -, -, sept|सितम्बर|сен, अक्तूबर|okt|окт, नवम्बर|ноя, दिसम्बर|дек',
};

/** What each form of a month's name means, small and without marks. */
export interface MonthTable {
  /** 1–12; 0 where languages differ. */
  readonly plain: Readonly<Record<string, number>>;
  /** Those where languages differ, keyed `language form`. */
  readonly byLanguage: Readonly<Record<string, number>>;
}

/** The package carries the finished table in this module's place (`tools/build.mjs`). */
export function monthTable(): MonthTable {
  const plain: Record<string, number> = {};
  const forms: [language: string, form: string, month: number][] = [];
  for (const [language, months] of Object.entries(NAMES)) {
    for (const [index, names] of months.split(', ').entries()) {
      for (const name of names.split('|')) {
        const form = foldMonth(name);
        if (form === '' || form === '-') continue;
        forms.push([language, form, index + 1]);
        plain[form] = (plain[form] ?? index + 1) === index + 1 ? index + 1 : 0;
      }
    }
  }
  const differing = forms.filter(([, form]) => plain[form] === 0);
  return { plain, byLanguage: Object.fromEntries(differing.map(([language, form, month]) => [`${language} ${form}`, month])) };
}
