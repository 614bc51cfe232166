import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes, encodingOf, findEncoding } from '../../../src/io/encoding/index.js';
import { SAMPLES } from './samples.js';

const told = (text: string, encoding: string) => encodingOf(iconv.encode(text, encoding), { declared: null, markup: false });

const RUSSIAN =
  'Совет портового города решил сохранить последний рыбный рынок. Рыбаки просили больше времени, чтобы сменить сети, и они его получат: объявление выйдет весной.';
const UKRAINIAN =
  'Рада портового міста вирішила зберегти останній рибний ринок. Рибалки просили більше часу, щоб змінити сіті, і вони його отримають: правила діють навесні.';
const SERBIAN =
  'Скупштина града одлучила је да сачува рибљу пијацу. Љубав према мору није нестала, рекао је рибар Ђорђе, а Његош би се сложио. Џеп му је празан, Ђаво зна.';
const GERMAN = 'Der Bürgermeister grüßte die Fischer fröhlich: „Für das Netz wäre es schön“, sagte er, „wenn die Straße früher öffnete.“';
const FRENCH =
  'Les pêcheurs ont demandé un délai, ils l’ont reçu : la règle vaut dès l’été, dit-on là-bas, où ça plaît à l’hôte naïf, élevé à côté.';
const SPANISH =
  'El alcalde prometió más tiempo a los pescadores: la ordenanza entrará en vigor el próximo año, según dijo ayer por la mañana.';
const SWEDISH = 'Fiskarna bad om längre tid för att byta nät, och de får den: reglerna träder i kraft i vår, sade kommunalrådet på ön.';
const PORTUGUESE =
  'Os pescadores pediram mais tempo e vão tê-lo: não há pressa, as regras só valerão na próxima estação, após a votação de terça à noite.';
const DANISH =
  'Fiskerne bad om mere tid til at skifte net, og på mødet fik de den: reglerne træder i kraft til foråret, sagde borgmesteren på øen.';
const MALTESE =
  'Il-kunsill iddeċieda li jżomm l-aħħar suq tal-ħut. Is-sajjieda talbu aktar żmien biex ibiddlu x-xbieki tagħhom: ir-regoli l-ġodda jidħlu fis-seħħ fir-rebbiegħa.';
const ESPERANTO =
  'La urba konsilio decidis konservi la fiŝbazaron. La fiŝistoj petis pli da tempo por ŝanĝi siajn retojn, kaj ĝi baldaŭ venos: ankaŭ ĉi-printempe, diris ĵurnalisto.';
const LATVIAN =
  'Zvejnieki lūdza vairāk laika, lai nomainītu tīklus, un dome pēc ilgām debatēm viņiem to deva: noteikumi stāsies spēkā pavasarī, jo ļaudis tā vēlējās.';
const LITHUANIAN =
  'Žvejai prašė daugiau laiko tinklams pakeisti, ir po ilgų ginčų taryba jį davė: taisyklės įsigalios pavasarį, sakė meras, o visų nuomonė aiški.';
const WELSH =
  "Gofynnodd y pysgotwyr am ragor o amser ac fe'i cânt: mae'r dŵr yn oer, mae'r tŷ yn wag ac mae'r gŵr yn mynd â'i gŵn i'r pentŷ, heb sôn am ŷd.";
const ICELANDIC =
  'Sjómenn báðu um meiri tíma til að skipta um net og það fengu þeir: reglurnar taka gildi í vor, sagði bæjarstjórinn, þótt árið sé ekki á enda.';

describe('a text that does not say its encoding', () => {
  it.each([
    ['ibm866', RUSSIAN],
    ['ibm866', RUSSIAN.slice(0, 40)],
    ['x-mac-cyrillic', RUSSIAN],
    ['x-mac-cyrillic', UKRAINIAN],
    ['ibm850', GERMAN],
    ['ibm850', FRENCH],
    ['ibm850', SPANISH],
    ['ibm850', SWEDISH],
    ['ibm850', PORTUGUESE],
    ['ibm850', DANISH],
    ['macintosh', GERMAN],
    ['macintosh', FRENCH],
    ['macintosh', SWEDISH],
    ['macintosh', PORTUGUESE],
    ['macintosh', DANISH],
    ['iso-8859-3', MALTESE],
    ['iso-8859-3', ESPERANTO],
    ['iso-8859-4', LATVIAN],
    ['iso-8859-4', LITHUANIAN],
    ['iso-8859-14', WELSH],
  ])('is read as %s: %s', async (encoding, text) => {
    const name = { ibm850: 'cp850', 'x-mac-cyrillic': 'maccyrillic' }[encoding] ?? encoding;
    const written = text.replace(/[„“]/g, '"').replaceAll('’', "'");
    const bytes = iconv.encode(written, name);
    const found = await encodingOf(bytes, { declared: null, markup: false });
    expect([found, (await decodeBytes(bytes, found)).text]).toEqual([encoding, written]);
  });

  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['windows-1251', UKRAINIAN],
    ['windows-1251', SERBIAN],
    ['windows-1252', GERMAN],
    ['windows-1252', FRENCH],
    ['windows-1252', ICELANDIC],
    ['windows-1252', 'He’s “naïve” – it’s the café’s own… don’t, can’t, won’t; Škoda and Žižek went to the œuvre’s show, weren’t they?'],
    ['windows-1252', 'The beam is 12¼ m², ±3° at 5µm; see note¹ and note³, “x·y” — £5, 50¢ each, ½ of it; ©2024 for¹ more.'],
    ['windows-1257', LATVIAN],
    ['windows-1257', LITHUANIAN],
  ])('stays %s: %s', async (encoding, text) => {
    expect(await told(text, encoding)).toBe(encoding);
  });

  it('is none of these where it is of another encoding', async () => {
    const rare = new Set(['ibm866', 'x-mac-cyrillic', 'ibm850', 'macintosh', 'iso-8859-3', 'iso-8859-4', 'iso-8859-14']);
    for (const { encodings, short, long } of SAMPLES) {
      for (const encoding of encodings.filter((name) => name !== 'iso-2022-jp')) {
        const name = encoding === 'euc-kr' ? 'cp949' : encoding === 'shift_jis' ? 'cp932' : encoding === 'big5' ? 'big5hkscs' : encoding;
        for (const text of [short, long, long.slice(30)]) expect(rare.has(await told(text, name))).toBe(false);
      }
    }
  });
});

describe('code pages of DOS', () => {
  it('are read where they are named', async () => {
    expect(['cp437', 'IBM437', 'cp850', 'ibm850', 'cp866'].map(findEncoding)).toEqual(['ibm437', 'ibm437', 'ibm850', 'ibm850', 'ibm866']);
    expect(await decodeBytes(iconv.encode('Größe ─ αß', 'cp437'), 'ibm437')).toEqual({ text: 'Größe ─ αß', replaced: 0 });
    expect(await decodeBytes(iconv.encode('Größe ─ ãø', 'cp850'), 'ibm850')).toEqual({ text: 'Größe ─ ãø', replaced: 0 });
  });
});
