import { type Encoding, findEncoding } from '../../../src/io/encoding/index.js';

/** A short and a longer text in languages that the older encodings were made for, with those in which such pages are found. */
export interface Sample {
  readonly language: string;
  readonly encodings: readonly Encoding[];
  readonly short: string;
  readonly long: string;
}

function sample(language: string, encodings: string, short: string, rest: string): Sample {
  return { language, encodings: encodings.split(' ').flatMap((name) => findEncoding(name) ?? []), short, long: `${short}\n\n${rest}\n` };
}

export const SAMPLES: readonly Sample[] = [
  sample(
    'Chinese, simplified',
    'gb18030',
    '港口小镇决定保留最后一座渔市',
    '星期二晚上，镇议会经过三年的讨论，以九票对四票通过了新的港口规定。渔民们希望有更多时间更换渔网，他们的要求得到了满足：新规定从明年春天开始生效。“我们不想让这里变成停车场，”一位六十岁的船主说。',
  ),
  sample(
    'Chinese, traditional',
    'big5',
    '港口小鎮決定保留最後一座魚市場',
    '星期二晚上，鎮議會經過三年的討論，以九票對四票通過了新的港口規定。漁民們希望有更多時間更換漁網，他們的要求得到了滿足：新規定從明年春天開始生效。「我們不想讓這裡變成停車場，」一位六十歲的船主說。',
  ),
  sample(
    'Japanese',
    'shift_jis euc-jp iso-2022-jp',
    '港町の議会、最後の魚市場を残すことを決める',
    '火曜日の夜、町議会は三年にわたる話し合いの末、新しい港の規則を九対四で可決した。漁師たちは網を取り替える時間をもっと欲しいと求めていたが、規則は来年の春から始まることになった。「ここを駐車場にしたくはない」と六十歳の船主は話している。',
  ),
  sample(
    'Korean',
    'euc-kr',
    '항구 마을 의회, 마지막 어시장을 지키기로 결정',
    '화요일 밤 마을 의회는 삼 년 동안의 논의 끝에 새로운 항구 규정을 아홉 대 넷으로 통과시켰다. 어부들은 그물을 바꿀 시간을 더 달라고 요구했으며, 규정은 내년 봄부터 시행된다. ‘이곳이 주차장이 되는 것은 바라지 않습니다’라고 예순 살의 선주가 말했다.',
  ),
  sample(
    'Russian',
    'windows-1251 koi8-r iso-8859-5',
    'Совет портового города решил сохранить последний рыбный рынок',
    'Во вторник вечером, после трёх лет обсуждений, городской совет девятью голосами против четырёх принял новые правила для гавани. Рыбаки просили больше времени, чтобы сменить сети, и они его получат: правила вступят в силу следующей весной.',
  ),
  sample(
    'Ukrainian',
    'windows-1251',
    'Рада портового міста вирішила зберегти останній рибний ринок',
    'У вівторок увечері, після трьох років обговорень, міська рада дев’ятьма голосами проти чотирьох ухвалила нові правила для гавані. Рибалки просили більше часу, щоб змінити сіті, і вони його отримають: правила набудуть чинності наступної весни.',
  ),
  sample(
    'Bulgarian',
    'windows-1251 iso-8859-5',
    'Съветът на пристанищния град реши да запази последния рибен пазар',
    'Във вторник вечерта, след три години обсъждания, общинският съвет прие с девет гласа срещу четири новите правила за пристанището. Рибарите искаха повече време, за да сменят мрежите си, и ще го получат: правилата влизат в сила през пролетта.',
  ),
  sample(
    'Greek',
    'windows-1253 iso-8859-7',
    'Το συμβούλιο του λιμανιού αποφάσισε να κρατήσει την τελευταία ψαραγορά',
    'Το βράδυ της Τρίτης, μετά από τρία χρόνια συζητήσεων, το δημοτικό συμβούλιο ενέκρινε με εννέα ψήφους έναντι τεσσάρων τους νέους κανόνες για το λιμάνι. Οι ψαράδες ζήτησαν περισσότερο χρόνο για να αλλάξουν τα δίχτυα τους, και θα τον έχουν.',
  ),
  sample(
    'Hebrew',
    'windows-1255 iso-8859-8',
    'מועצת עיר הנמל החליטה לשמור על שוק הדגים האחרון',
    'ביום שלישי בערב, אחרי שלוש שנים של דיונים, אישרה מועצת העירייה ברוב של תשעה מול ארבעה את הכללים החדשים לנמל. הדייגים ביקשו עוד זמן כדי להחליף את הרשתות שלהם, והם יקבלו אותו: הכללים ייכנסו לתוקף באביב הבא.',
  ),
  sample(
    'Arabic',
    'windows-1256 iso-8859-6',
    'مجلس مدينة الميناء يقرر الحفاظ على آخر سوق للسمك',
    'مساء يوم الثلاثاء، وبعد ثلاث سنوات من النقاش، وافق المجلس البلدي بتسعة أصوات مقابل أربعة على القواعد الجديدة للميناء. وقد طلب الصيادون مزيدا من الوقت لتغيير شباكهم، وسوف يحصلون عليه: تسري القواعد ابتداء من الربيع القادم.',
  ),
  sample(
    'Thai',
    'windows-874',
    'สภาเมืองท่าตัดสินใจเก็บตลาดปลาแห่งสุดท้ายไว้',
    'เมื่อคืนวันอังคาร หลังจากถกเถียงกันมาสามปี สภาเมืองลงมติเก้าต่อสี่เสียงให้ใช้กฎใหม่ของท่าเรือ ชาวประมงขอเวลาเพิ่มเพื่อเปลี่ยนอวน และพวกเขาก็ได้ตามที่ขอ กฎใหม่จะเริ่มใช้ในฤดูใบไม้ผลิปีหน้า',
  ),
  sample(
    'Turkish',
    'windows-1254',
    'Liman şehrinin meclisi son balık pazarını korumaya karar verdi',
    'Salı akşamı, üç yıl süren görüşmelerin ardından belediye meclisi yeni liman kurallarını dörde karşı dokuz oyla kabul etti. Balıkçılar ağlarını değiştirmek için daha çok zaman istemişti ve bunu alacaklar: kurallar gelecek ilkbaharda yürürlüğe giriyor.',
  ),
  sample(
    'Polish',
    'windows-1250 iso-8859-2',
    'Rada portowego miasta postanowiła zachować ostatni targ rybny',
    'We wtorek wieczorem, po trzech latach dyskusji, rada miejska dziewięcioma głosami przeciw czterem przyjęła nowe zasady dla portu. Rybacy prosili o więcej czasu na wymianę sieci i go dostaną: zasady zaczną obowiązywać przyszłej wiosny. Nie chcemy, żeby zrobiono tu parking, mówi sześćdziesięcioletni właściciel łodzi.',
  ),
  sample(
    'Czech',
    'windows-1250 iso-8859-2',
    'Zastupitelé přístavního města se rozhodli zachovat poslední rybí trh',
    'V úterý večer, po třech letech jednání, schválilo zastupitelstvo devíti hlasy proti čtyřem nová pravidla pro přístav. Rybáři žádali víc času na výměnu sítí a dostanou ho: pravidla začnou platit příští jaro. Nechceme, aby se z toho stalo parkoviště, říká šedesátiletý majitel člunu.',
  ),
  sample(
    'Hungarian',
    'windows-1250 iso-8859-2',
    'A kikötőváros tanácsa úgy döntött, hogy megőrzi az utolsó halpiacot',
    'Kedden este, hároméves vita után, a városi tanács kilenc szavazattal négy ellenében elfogadta a kikötő új szabályait. A halászok több időt kértek a hálók cseréjére, és meg is kapják: a szabályok jövő tavasszal lépnek életbe. Nem szeretnénk, hogy parkoló legyen belőle, mondta egy hatvanéves hajótulajdonos.',
  ),
  sample(
    'Romanian',
    'windows-1250 iso-8859-2',
    'Consiliul oraşului port a hotărât să păstreze ultima piaţă de peşte',
    'Marţi seara, după trei ani de discuţii, consiliul local a aprobat cu nouă voturi la patru noile reguli pentru port. Pescarii au cerut mai mult timp ca să-şi schimbe plasele şi îl vor primi: regulile intră în vigoare în primăvara viitoare. Nu vrem să ajungă o parcare, spune un proprietar de barcă în vârstă de şaizeci de ani.',
  ),
  sample(
    'Lithuanian',
    'windows-1257',
    'Uostamiesčio taryba nusprendė išsaugoti paskutinį žuvų turgų',
    'Antradienio vakarą, po trejų metų svarstymų, miesto taryba devyniais balsais prieš keturis patvirtino naujas uosto taisykles. Žvejai prašė daugiau laiko tinklams pakeisti ir jį gaus: taisyklės įsigalios kitą pavasarį. Nenorime, kad čia atsirastų automobilių stovėjimo aikštelė, sako šešiasdešimtmetis laivo savininkas.',
  ),
  sample(
    'German',
    'windows-1252',
    'Rat der Hafenstadt beschließt, den letzten Fischmarkt zu erhalten',
    'Am Dienstagabend hat der Rat nach drei Jahren der Gespräche mit neun zu vier Stimmen die neuen Regeln für den Hafen beschlossen. Die Fischer hatten um mehr Zeit gebeten, ihre Netze zu wechseln, und sie bekommen sie: Die Regeln gelten ab dem nächsten Frühjahr. „Wir möchten hier keinen Parkplatz“, sagt ein sechzigjähriger Bootsführer.',
  ),
  sample(
    'French',
    'windows-1252 iso-8859-15',
    'Le conseil de la cité portuaire décide de garder la dernière halle aux poissons',
    'Mardi soir, après trois années de débats, le conseil a adopté par neuf voix contre quatre les nouvelles règles du port. Les pêcheurs avaient demandé plus de temps pour changer leurs filets, et ils en auront : les règles entreront en vigueur au printemps prochain. « Nous ne voulons pas de parking », déclare un patron âgé de soixante ans.',
  ),
  sample(
    'Spanish',
    'windows-1252 iso-8859-15',
    'El concejo de la ciudad portuaria decidió conservar la última lonja de pescado',
    'El martes por la noche, después de tres años de discusión, el concejo aprobó por nueve votos contra cuatro las nuevas normas del puerto. Los pescadores habían pedido más tiempo para cambiar sus redes, y lo tendrán: las normas regirán a partir de la próxima primavera. «Aquí no queremos un estacionamiento», dice un dueño de barco de sesenta años.',
  ),
  sample(
    'Swedish',
    'windows-1252',
    'Hamnstadens fullmäktige beslöt att behålla den sista fiskhallen',
    'På tisdagskvällen, efter tre års överläggningar, antog fullmäktige med nio röster mot fyra de nya reglerna för hamnen. Fiskarna hade bett om mer tid för att byta sina nät, och den får de: reglerna börjar gälla nästa vår. ”Vi vill inte ha en parkeringsplats här”, säger en sextioårig båtägare.',
  ),
];
