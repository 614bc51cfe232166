import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../../../src/core/article/authors.js';
import type { Row } from '../page.js';
import { PARAGRAPH, pageOf } from '../page.js';

const byline = (...lines: string[]): string[] =>
  readAuthors(
    pageOf([['title', 'The pier opens'], ...lines.map((line): Row => ['byline', line]), ['body', PARAGRAPH]]),
    0,
    { language: null, dayFirst: null },
    null,
    'The pier opens',
  );

describe('words before a name', () => {
  it.each([
    ['Words: Ada Byron', ['Ada Byron']],
    ['Publié Jean Dupont', ['Jean Dupont']],
    ['Words Ada Byron', ['Ada Byron']],
    ['As told to Ada Byron', ['Ada Byron']],
    ['Postby adabyr » Mon Mar 04, 2024 9:12 am', ['adabyr']],
    ['Texto de Ana López com fotografias de Rui Paz', ['Ana López']],
    ['Van onze verslaggever Jan de Boer', ['Jan de Boer']],
    ['Muhabir: Ali Kaya', ['Ali Kaya']],
    ['Ρεπορτάζ: Νίκος Παππάς', ['Νίκος Παππάς']],
    ['خبرنگار: مریم احمدی', ['مریم احمدی']],
    ['بقلم/ أحمد خالد', ['أحمد خالد']],
    ['كتب - أحمد خالد', ['أحمد خالد']],
    ['كتب: سارة يوسف وأحمد خالد', ['سارة يوسف', 'أحمد خالد']],
    ['كتب: سارة يوسف وليد خالد', ['سارة يوسف وليد خالد']],
    ['เรื่อง: สมชาย ใจดี ภาพ: มานี ดีงาม', ['สมชาย ใจดี']],
    ["מאת נועה ברקוביץ'", ["נועה ברקוביץ'"]],
    ["מאת: נועה ברקוביץ' ודני לוי", ["נועה ברקוביץ'", 'דני לוי']],
    ['Bài, ảnh: Nguyễn Văn An', ['Nguyễn Văn An']],
    ['Ada Byron (text)', ['Ada Byron']],
    ['Story by Ada Byron Photographs by Bo Li', ['Ada Byron']],
    ['Tekst Ada Byron Beeld Bo Li', ['Ada Byron']],
    ['Text Ada Byron Foto Bo Li', ['Ada Byron']],
    ['Words by Ada Byron Illustrations by Bo Li', ['Ada Byron']],
    ['द्वारा: सुनीता शर्मा', ['सुनीता शर्मा']],
    ['By Ada Byron - Bo Li', ['Ada Byron', 'Bo Li']],
    ['By Ada Byron | Bo Li | 4 March 2024', ['Ada Byron', 'Bo Li']],
    ['Nguyễn Văn An - Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['By Ada Byron | Harbour News', ['Ada Byron']],
    ['By Ada Byron - Staff Writer', ['Ada Byron']],
    ['By Ada Byron | San Marino', ['Ada Byron']],
    ['By Ada Byron - Photos Bo Li', ['Ada Byron']],
    ['Ada Byron ada at harbour.example Mon, 4 Mar 2024', ['Ada Byron']],
    ['Thứ Hai, ngày 4 tháng 3 năm 2024', []],
    ['الإثنين، 04 مارس 2024 12:30 م', []],
    ['الاثنين 23 شعبان 1445هـ - 4 مارس 2024م', []],
    ['כ״ד באדר א׳ תשפ״ד | 4.3.2024', []],
    ['প্রকাশিত: ৪ মার্চ ২০২৪, ৩:৩০ পিএম', []],
    ['4 March 2024 Hits: 1203', []],
    ['12K subscribers | 4 March 2024', []],
    ['Previous message | 4 March 2024', []],
    ['নিজস্ব প্রতিবেদক | ৪ মার্চ ২০২৪', []],
    ['Words: Ada Byron, Photos: Bo Li', ['Ada Byron']],
    ['Text & foto: Ada Byron', ['Ada Byron']],
    ['Text und Fotos: Ada Byron', ['Ada Byron']],
    ['Fotos und Text: Ada Byron', ['Ada Byron']],
    ['Texte et photos : Ada Byron', ['Ada Byron']],
    ['Testo e foto di Ada Byron', ['Ada Byron']],
    ['Words and photos by Ada Byron', ['Ada Byron']],
    ['Текст и фото: Анна Иванова', ['Анна Иванова']],
    ['Κείμενο: Νίκος Παππάς', ['Νίκος Παππάς']],
    ['Подготовила Анна Иванова', ['Анна Иванова']],
    ['Piše: Ivan Horvat', ['Ivan Horvat']],
    ['Scris de Ion Popescu', ['Ion Popescu']],
    ['Kirjoittanut Aino Virta', ['Aino Virta']],
    ['Opracowanie: Anna Nowak', ['Anna Nowak']],
    ['От Иван Петров', ['Иван Петров']],
    ['Aus Brüssel berichtet Carla Meier', ['Carla Meier']],
    ['Redaktion, Carla Meier', ['Carla Meier']],
    ['Redakce, Petr Novák', ['Petr Novák']],
    ['Redacción / Ana López', ['Ana López']],
    ['Por Ana Souza, Folha do Porto — Porto Velhinho', ['Ana Souza']],
    ['Redacción: Ana López', ['Ana López']],
    ['Entrevista de Ana López', ['Ana López']],
    ['By ADA BYRONPublished 3 May 2021, 14:05 BST', ['ADA BYRON']],
    ['Ada Byron Transport correspondent', ['Ada Byron']],
    ['Carla Meier, dpa', ['Carla Meier']],
    ['von Carla Meier, NDR Kiel', ['Carla Meier']],
    ['Por Ana Souza, Folha do Porto', ['Ana Souza']],
    ['Ana Souza, da Agência Porto', ['Ana Souza']],
    ['Ugo Neri, corrispondente da Parigi', ['Ugo Neri']],
    ['Анна Иванова, для «Волны»', ['Анна Иванова']],
    ['Tekst: Jan de Boer Foto’s: Piet Smit', ['Jan de Boer']],
    ['Autor: Anna Nowak Źródło: PAP', ['Anna Nowak']],
    ['Autoři: Petr Novák, Jana Malá', ['Petr Novák', 'Jana Malá']],
    ['Napsala Jana Malá', ['Jana Malá']],
    ['Szöveg: Tóth Márton Fotó: Nagy Éva', ['Tóth Márton']],
    ['Autorius: Rasa Jonaitė', ['Rasa Jonaitė']],
    ['Autors: Ilze Kalniņa', ['Ilze Kalniņa']],
    ['Mwandishi: Amina Juma', ['Amina Juma']],
    ['Հեղինակ՝ Անի Սարգսյան', ['Անի Սարգսյան']],
    ['ავტორი: ნინო ბერიძე', ['ნინო ბერიძე']],
    ['எழுதியவர்: கவிதா ராஜன்', ['கவிதா ராஜன்']],
    ['תחקיר וכתיבה', []],
    ['כתבה: נועה ברקת', ['נועה ברקת']],
    ['تحریر: سلمیٰ حیدر', ['سلمیٰ حیدر']],
  ])('reads %s', (line, names) => {
    expect(byline(line)).toEqual(names);
  });

  it.each([
    'Words: 1,234',
    'Words: 1.2K',
    'Photos: Ada Byron',
    'Fot. Anna Nowak',
    'Entrevista de trabajo',
    'Redacción: Madrid',
    'Napsala jsem knihu',
    'Yazarın Diğer Yazıları',
    'Text & foto',
    'Ada Byron (foto)',
    'От Москвы до самых окраин',
    'Redaktion, Hamburg',
    'Peer-Reviewed Publication',
    'Press Release',
    'Unchecked Bookmark Icon',
  ])('names nobody for %s', (line) => {
    expect(byline(line)).toEqual([]);
  });

  it.each(['Press Release', 'Выпуск 12', 'Unchecked Bookmark Icon', 'Publisert', 'Photography Bo Li'])(
    'nor beside a date for %s',
    (line) => {
      expect(byline(line, '30 July 2021')).toEqual([]);
    },
  );
});

describe('newsrooms, counts and days', () => {
  it.each([
    ['Redazione Online'],
    ['Redactie Binnenland'],
    ['Tim Redaksi'],
    ['Haber Merkezi'],
    ['Συντακτική ομάδα'],
    ['กองบรรณาธิการ'],
    ['온라인뉴스팀'],
    ['디지털뉴스팀 기자'],
    ['מערכת החדשות'],
    ['by admin'],
    ['4 March 2024 · 1043 words'],
    ['4 mars 2024 · 1,043 mots'],
    ['Actualizado lunes, 4 marzo 2024 - 21:47'],
    ['الاثنين 4 مارس 2024'],
    ['AP / Ada Byron'],
    ['Montag, März 4, 2024 21 Allgemein, Beauty'],
  ])('names nobody for %s', (line) => {
    expect(byline(line, '4 March 2024')).toEqual([]);
  });

  it('leaves a family name that is a weekday elsewhere', () => {
    expect(byline('Por Plácido Domingo 4 marzo 2024')).toEqual(['Plácido Domingo']);
  });
});

describe('names in lists', () => {
  it.each([
    ['BY ADA BYRON AND BO LI', ['ADA BYRON', 'BO LI']],
    ['VON ADA BYRON UND BO LI', ['ADA BYRON', 'BO LI']],
    ['POR ANA LOPEZ Y JUAN GOMEZ', ['ANA LOPEZ', 'JUAN GOMEZ']],
    ['BY JOHN E SMITH', ['JOHN E SMITH']],
    ['By Dan Brown', ['Dan Brown']],
    ['Par Bricolo59, le 4 mars 2024 à 18:12', ['Bricolo59']],
    ['By Bricolo59, 3 March 2024', ['Bricolo59']],
    ['By Ada Byron1, 3 March 2024', ['Ada Byron']],
  ])('reads %s', (line, names) => {
    expect(byline(line)).toEqual(names);
  });

  it('goes on with the list of the line above, and not with a headline', () => {
    expect(byline('By Ada Byron', 'and Bo Li')).toEqual(['Ada Byron', 'Bo Li']);
    expect(byline('By Ada Byron', 'and then home')).toEqual(['Ada Byron']);
  });
});

describe('a place or an outlet beside a name', () => {
  it.each([
    ['Ada BYRON / İZMİR, (DHA)', ['Ada BYRON']],
    ['القاهرة - أحمد خالد', ['أحمد خالد']],
    ['أحمد خالد - القاهرة', ['أحمد خالد']],
    ['Ada Byron for the Harbour Post', ['Ada Byron']],
    ['Ada Byron avec agences', ['Ada Byron']],
    ['Ana López con agencias', ['Ana López']],
    ['Мария Иванова, корреспондентка', ['Мария Иванова']],
  ])('%s', (line, names) => {
    expect(byline(line, '4 March 2024')).toEqual(names);
  });
});

describe('lines around a name', () => {
  it.each([
    ['Journalist', 'Publisert 3. mars 2024 kl. 17:30'],
    ['Journalist', 'Opdateret 3. marts 2024'],
    ['Reporter', 'Publicerad 3 mars 2024'],
  ])('takes the job below a name for nobody: %s, %s', (job, date) => {
    expect(byline('Kari Berg', job, date)).toEqual(['Kari Berg']);
    expect(byline(job, date)).toEqual([]);
    expect(byline(job, 'Kari Berg', date)).toEqual(['Kari Berg']);
  });

  it('takes no publication for an author', () => {
    expect(byline('Ada Byron', 'Published in', 'Better Systems', 'Nov 3, 2022')).toEqual(['Ada Byron']);
    expect(byline('Ada Byron', 'Bo Li', 'Nov 3, 2022')).toEqual(['Ada Byron', 'Bo Li']);
  });

  it('takes no place for an author that stands before the date below a name', () => {
    expect(byline('ANA LÓPEZ', 'Punta Brava - 30 JUL 2023 - 05:30 CEST')).toEqual(['ANA LÓPEZ']);
    expect(byline('Ana López', 'Rio Claro, 30 de julho de 2023')).toEqual(['Ana López']);
    expect(byline('Punta Brava - 30 JUL 2023')).toEqual(['Punta Brava']);
    expect(byline('Ada Byron', 'By Bo Li - 30 July 2023')).toEqual(['Bo Li']);
    expect(byline('30 July 2023', 'Bo Li - 5 min read')).toEqual(['Bo Li']);
  });

  it('reads a name before a place beside a date', () => {
    expect(byline('Ada Byron in Brussels', '3 March 2024')).toEqual(['Ada Byron']);
    expect(byline('Ada Byron in Brussels')).toEqual([]);
    expect(byline('News in Brussels', '3 March 2024')).toEqual([]);
  });
});

describe('the site behind a name', () => {
  const read = (line: string, url: string | null): string[] =>
    readAuthors(
      pageOf(
        [
          ['title', 'The pier opens'],
          ['byline', line],
          ['body', PARAGRAPH],
        ],
        url,
      ),
      0,
      { language: null, dayFirst: null },
      null,
      'The pier opens',
    );

  it.each(['Ada Byron, Harbour Tide', 'By Ada Byron / Harbour Tide'])('is no author: %s', (line) => {
    expect(read(line, 'https://www.harbourtide.example/pier')).toEqual(['Ada Byron']);
  });

  it('is a person where the address says nothing of it, and stays where it stands first', () => {
    expect(read('By Ada Byron / Bo Lind', 'https://www.harbourtide.example/pier')).toEqual(['Ada Byron', 'Bo Lind']);
    expect(read('By Ada Byron and Bo Lind', 'https://adabyron.example/pier')).toEqual(['Ada Byron', 'Bo Lind']);
  });
});

describe('names behind a dash', () => {
  it('are none where the page says them of something else: a department, a place', () => {
    const rows: Row[] = [
      ['navigation', 'Harbour Views'],
      ['title', 'The pier opens'],
      ['byline', 'By Ada Byron | Harbour Views'],
      ['body', PARAGRAPH],
      ['bio', 'Ada Byron keeps the lighthouse.'],
    ];
    const read = (page: Row[]): string[] => readAuthors(pageOf(page), 1, { language: null, dayFirst: null }, null, 'The pier opens');
    expect(read(rows)).toEqual(['Ada Byron']);
    expect(read(rows.map(([kind, text]) => [kind, kind === 'byline' ? 'By Ada Byron | Bo Li' : text]))).toEqual(['Ada Byron', 'Bo Li']);
  });
});
