import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../src/core/article/language.js';

describe('identifyLanguage', () => {
  it.each([
    ['en', 'The harbour was quiet in the morning, and nobody knew that the ferry would come before noon.'],
    ['de', 'Der Hafen war am Morgen ruhig, und niemand wusste, dass die Fähre noch vor dem Mittag kommen würde.'],
    ['fr', 'Le port était calme le matin et personne ne savait que le bateau allait arriver avant midi.'],
    ['es', 'El puerto estaba tranquilo por la mañana y nadie sabía que el barco iba a llegar antes del mediodía.'],
    ['pt', 'O porto estava calmo de manhã e ninguém sabia que o barco ia chegar antes do meio-dia, com muita gente.'],
    ['it', 'Il porto era tranquillo la mattina e nessuno sapeva che la nave sarebbe arrivata prima di mezzogiorno.'],
    ['nl', 'De haven was rustig in de ochtend en niemand wist dat de boot nog voor de middag zou komen.'],
    ['sv', 'Hamnen var lugn på morgonen och ingen visste att färjan skulle komma före klockan tolv på dagen.'],
    ['da', 'Havnen var rolig om morgenen, og ingen vidste, at færgen også ville komme efter klokken tolv den dag.'],
    ['nb', 'Havnen var rolig om morgenen, og ingen visste at fergen også ville komme etter klokken tolv den dagen.'],
    ['fi', 'Satama oli aamulla hiljainen, eikä kukaan tiennyt, että lautta tulisi ennen puoltapäivää, mutta se tuli ja kaikki oli hyvin.'],
    ['pl', 'Port był rano spokojny i nikt nie wiedział, że prom przypłynie jeszcze przed południem, ale tak się stało.'],
    ['cs', 'Přístav byl ráno klidný a nikdo nevěděl, že loď přijede ještě před polednem, ale tak se stalo.'],
    ['ro', 'Portul era liniștit dimineața și nimeni nu știa că vaporul va sosi înainte de prânz, dar așa a fost.'],
    ['hu', 'A kikötő reggel csendes volt, és senki nem tudta, hogy a hajó már délelőtt megérkezik, de így lett.'],
    ['tr', 'Liman sabah çok sakin ve sessizdi, ama kimse geminin öğleden önce bir daha geleceğini bilmiyordu.'],
    ['vi', 'Bến cảng yên tĩnh vào buổi sáng và không ai biết rằng con tàu sẽ đến trước buổi trưa của ngày này.'],
    ['id', 'Pelabuhan itu tenang pada pagi hari dan tidak ada yang tahu bahwa kapal akan datang sebelum siang.'],
    [
      'id',
      'Warga kota pelabuhan menyambut kapal feri baru kemarin. Sejumlah pedagang ikan mengatakan usaha mereka kembali ramai, sementara pemerintah daerah berjanji memperbaiki dermaga lama sebelum musim hujan.',
    ],
    [
      'ms',
      'Penduduk bandar pelabuhan menyambut feri baharu semalam. Beberapa peniaga ikan berkata perniagaan mereka kembali rancak, manakala kerajaan negeri berjanji membaiki jeti lama itu dengan segera.',
    ],
    [
      'nb',
      'Kommunen bygger ny ferjekai i sentrum. Arbeidet starter i mai, sier havnesjefen. Fiskere som har ventet lenge, håper kaia står ferdig før vinteren. Prisen er beregnet til tolv millioner kroner.',
    ],
    [
      'da',
      'Kommunen bygger en ny færgekaj i centrum. Arbejdet begynder i maj, siger havnechefen. Fiskere, der har ventet længe, håber at kajen står færdig inden vinteren. Prisen er beregnet til tolv millioner kroner.',
    ],
    [
      'sv',
      'Kommunen bygger en ny färjekaj i centrum. Arbetet börjar i maj, säger hamnchefen. Fiskare som väntat länge hoppas att kajen står klar före vintern. Priset är beräknat till tolv miljoner kronor.',
    ],
    ['ru', 'Утром в порту было тихо, и никто не знал, что паром придёт ещё до полудня, но так и случилось.'],
    ['uk', 'Вранці в порту було тихо, і ніхто не знав, що паром прийде ще до полудня, але так і сталося.'],
    ['bg', 'Сутринта пристанището беше тихо и никой не знаеше, че корабът ще дойде преди обяд, но така стана.'],
    ['ar', 'كان الميناء هادئا في الصباح ولم يعرف أحد أن السفينة التي تأخرت كل يوم قد تصل قبل الظهر.'],
    ['ar', 'أعادت مكتبة الواحة التاريخية فتح أبوابها بعد أعمال ترميم استمرت سبع سنوات وشملت مخطوطات نادرة، بتكلفة ملايين.'],
    ['fa', 'بندر در صبح آرام بود و هیچ کس نمی‌دانست که کشتی پیش از ظهر به آن می‌رسد و همه را با خود می‌برد.'],
    ['ur', 'صبح کے وقت بندرگاہ میں خاموشی تھی اور کسی کو نہیں معلوم تھا کہ جہاز دوپہر سے پہلے آ جائے گا۔'],
    ['hi', 'सुबह बंदरगाह में शांति थी और किसी को नहीं पता था कि जहाज दोपहर से पहले आ जाएगा।'],
    ['el', 'Το λιμάνι ήταν ήσυχο το πρωί και κανείς δεν ήξερε ότι το πλοίο θα ερχόταν.'],
    ['he', 'הנמל היה שקט בבוקר ואיש לא ידע שהאונייה תגיע לפני הצהריים.'],
    ['th', 'ท่าเรือเงียบสงบในตอนเช้าและไม่มีใครรู้ว่าเรือจะมาก่อนเที่ยง'],
    ['ko', '아침에 항구는 조용했고 배가 정오 전에 올 것이라는 것을 아무도 몰랐다.'],
    ['ja', '朝の港は静かで、昼前に船が来るとは誰も知らなかった。'],
    ['zh', '早上港口很安静，没有人知道渡轮会在中午之前到来，这让我们很高兴。'],
    ['zh-Hant', '早上港口很安靜，沒有人知道渡輪會在中午之前到來，這讓我們很高興。'],
  ])('%s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  it.each(['', '12:30 – 14:00', 'OK', 'Qwrt zxcv plmk jhgf dsaq wsxc rfvt', 'X1 Pro Max 256 GB SSD USB-C'])('is unsure of %j', (text) => {
    expect(identifyLanguage(text)).toBeNull();
  });

  it('goes by letters of one language where small words are few', () => {
    expect(identifyLanguage('Ауылдағы жаңа көпір құрылысы аяқталды, тұрғындар қуанышты')).toBe('kk');
    expect(identifyLanguage('Kőhíd újranyitása Fűzfőn: ünnepség, tűzijáték, főpróba')).toBe('hu');
    // One name is not enough, nor letters of several languages.
    expect(identifyLanguage('Erdoğan Ankara Berlin Paris London Madrid Roma')).toBeNull();
    expect(identifyLanguage('Łódź Řím Győr Łęczna Růže Fűzfő Żory Říčany Tűz')).toBeNull();
  });
});
