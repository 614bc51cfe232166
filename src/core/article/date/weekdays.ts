/** Weekdays of all languages, small, from the same source as the months; those of two words as their words, and short ones only where they are no other word. */
const WORDS = `
  monday mon tuesday tue wednesday wed thursday thu friday fri saturday sat sunday sun tues thurs montag dienstag mittwoch donnerstag
  freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda
  terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag
  zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai
  perjantai lauantai sunnuntai mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur poniedziałek wtorek środa
  czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa ponedeljek torek
  sreda četrtek petek nedelja ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak luni marți miercuri joi vineri sâmbătă
  duminică hétfő kedd szerda csütörtök péntek szombat vasárnap esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev pirmdiena
  otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis
  sekmadienis pazartesi salı çarşamba perşembe cuma cumartesi pazar bazar ertəsi çərşənbə axşamı cümə şənbə senin selasa rabu kamis jumat
  sabtu minggu isnin khamis jumaat ahad miyerkules huwebes biyernes sabado linggo jumatatu jumanne jumatano alhamisi ijumaa jumamosi
  jumapili vrydag saterdag sondag dilluns dimarts dimecres dijous divendres dissabte diumenge luns mércores xoves venres astelehena
  asteartea asteazkena osteguna ostirala larunbata igandea hënë martë mërkurë enjte premte shtunë diel luain máirt céadaoin déardaoin haoine
  sathairn domhnaigh llun mercher iau gwener sadwrn sul δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή понедельник вторник среда
  четверг пятница суббота воскресенье понеділок вівторок середа четвер пʼятниця субота неділя панядзелак аўторак серада чацвер пятніца
  нядзеля понеделник сряда четвъртък петък събота неделя четврток петок сабота недела понедељак уторак четвртак петак недеља дүйсенбі
  сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі душанбе сешанбе чоршанбе панҷшанбе ҷумъа шанбе якшанбе дүйшөмбү шейшемби шаршемби бейшемби
  жума ишемби жекшемби الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه پیر منگل بدھ
  جمعرات جمعہ ہفتہ اتوار सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार मंगळवार सोमबार मङ्गलबार बुधबार बिहिबार शुक्रबार शनिबार आइतबार
  সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு సోమవారం మంగళవారం బుధవారం
  గురువారం శుక్రవారం శనివారం ఆదివారం ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ಭಾನುವಾರ തിങ്കളാഴ്‌ച ചൊവ്വാഴ്‌ച ബുധനാഴ്‌ച വ്യാഴാഴ്‌ച
  വെള്ളിയാഴ്‌ച ശനിയാഴ്‌ച ഞായറാഴ്‌ച સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર રવિવાર ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ
  ਐਤਵਾਰ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა
  երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի dushanba seshanba chorshanba payshanba juma shanba yakshanba thứ hai tư năm
  sáu bảy chủ nhật יום ראשון שני שלישי רביעי חמישי שישי שבת 월요일 화요일 수요일 목요일 금요일 토요일 일요일`;

let words: ReadonlySet<string> | undefined;

/** Whether a small word is a weekday, or a part of its name. */
export function isWeekday(word: string): boolean {
  words ??= new Set(WORDS.trim().split(/\s+/));
  return words.has(word);
}
