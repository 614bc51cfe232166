import { describe, expect, it } from 'vitest';
import { takeNames } from '../../../src/core/article/author/names.js';
import { readAuthors } from '../../../src/core/article/authors.js';
import type { Row } from './page.js';
import { PARAGRAPH, pageOf } from './page.js';

const authors = (...rows: Row[]): string[] =>
  readAuthors(
    pageOf([['title', 'The pier opens'], ...rows, ['body', PARAGRAPH]]),
    0,
    { language: null, dayFirst: null },
    null,
    'The pier opens',
  );
const byline = (...lines: string[]): string[] => authors(...lines.map((line): Row => ['byline', line]));

describe('readAuthors', () => {
  it.each([
    ['By Ada Byron', ['Ada Byron']],
    ['By Ada Byron and Bo Li', ['Ada Byron', 'Bo Li']],
    ['By Ada Byron, Bo Li and Cem Dal, CNX', ['Ada Byron', 'Bo Li', 'Cem Dal']],
    ['BY ADA BYRON', ['ADA BYRON']],
    ['By Brightfen Energy, Inc. and Ada Byron', ['Brightfen Energy, Inc.', 'Ada Byron']],
    ['Ada Byron 1,✉, Bo Li 1,2, Cem Dal 2', ['Ada Byron', 'Bo Li', 'Cem Dal']],
    ['posted by Adabyr at 12:53', ['Adabyr']],
    ['Eingestellt von Adabyr um 10:52', ['Adabyr']],
    ['Posted by adabyr on Friday November 3, 2023 @05:12PM', ['adabyr']],
    ['Submitted by adabyr on Thu, 12/05/2022 - 07:00', ['adabyr']],
    ['Par Ada Byron le lun, 12/05/2022', ['Ada Byron']],
    ['Author information', []],
    ['By Ada Byron, Senior Harbour Correspondent, Bo Li and Cem Dal | Reuters', ['Ada Byron', 'Bo Li', 'Cem Dal']],
    ['By Ada Byron, Staff Writer, and Bo Li, Contributor', ['Ada Byron', 'Bo Li']],
    ['By Ada Byron, Senior Editor, Vanity Fair', ['Ada Byron']],
    ['By Ada Byron (now) and Bo Li (earlier)', ['Ada Byron', 'Bo Li']],
    ['Von Ada Byron (Text) und Bo Li (Fotos)', ['Ada Byron']],
    ['Ada Byron in Madrid and Bo Li in The Hague', ['Ada Byron', 'Bo Li']],
    ['Storm hits Ada in Cornwall and Wales', []],
    ['Ada Byron, Bo Li, Cem Dal and 2 others', ['Ada Byron', 'Bo Li', 'Cem Dal']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Por Ana López y Juan Gómez', ['Ana López', 'Juan Gómez']],
    ['Por Ana López y Agencias', ['Ana López']],
    ['Ana López y EFE', ['Ana López', 'EFE']],
    ['Ana López / EFE', ['Ana López']],
    ['EFE | Ana López', ['Ana López']],
    ['MARIA LOPEZ Associated Press', ['MARIA LOPEZ']],
    ['Ada Byron Deutsche Presse-Agentur', ['Ada Byron']],
    ['Interview: Ada Byron', ['Ada Byron']],
    ['Interview by Ada Byron', ['Ada Byron']],
    ['Die Fragen stellte Ada Byron.', ['Ada Byron']],
    ['Rozmawiała Anna Nowak', ['Anna Nowak']],
    ['Z prof. Ewą Lis, botaniczką, rozmawia Anna Nowak', ['Anna Nowak']],
    ['Беседовал Иван Петров', ['Иван Петров']],
    ['Аутор: Јелена Радић', ['Јелена Радић']],
    ['Опубліковано 15.09.2023 від Оксана Гребінь', ['Оксана Гребінь']],
    ['Imeandikwa na Rehema Mwinyi | Alhamisi, Mei 23, 2024', ['Rehema Mwinyi']],
    ['Publicat de Ioana Pop, miercuri, 22 ianuarie 2025', ['Ioana Pop']],
    ['Ditulis oleh Agus Triyono - 3 Maret 2024', ['Agus Triyono']],
    ['Viết bởi Phan Ngọc Thảo, 21/5/2024', ['Phan Ngọc Thảo']],
    ['Από Δήμητρα Καλογήρου | 5 Οκτωβρίου 2023', ['Δήμητρα Καλογήρου']],
    ['Від берега до берега', []],
    ['Nga Ram', ['Nga Ram']],
    ['كتبت: سلمى العطار الأحد 3 مارس 2024 - 9:00 ص', ['سلمى العطار']],
    ['كتبت: سلمى الأحد 3 مارس 2024', ['سلمى الأحد']],
    ['Ana Kovač nedjelja 3. ožujka 2024.', ['Ana Kovač']],
    ['Por Ana Ruiz domingo 3 de marzo de 2024', ['Ana Ruiz']],
    ['Plácido Domingo 3 marzo 2024', ['Plácido Domingo']],
    ['Ada Byron 1 day ago', ['Ada Byron']],
    ['Ada Byron · vor 5 Stunden', ['Ada Byron']],
    ['Eingetragen am 3. Januar 2020, aktualisiert am 4. Januar 2020', []],
    ["Sort. Diumenge, 2 d'octubre de 2022", []],
    ['Na Ada Byron', ['Na Ada Byron']],
    ['Interview with Ada Byron', []],
    ['Das Interview führte Ada Byron', ['Ada Byron']],
    ['dal nostro inviato Ada Byron', ['Ada Byron']],
    ['Dalla nostra inviata a Roma Ada Byron', ['Ada Byron']],
    ['Von unserem Korrespondenten Bo Li', ['Bo Li']],
    ['Compiled by Ada Byron', ['Ada Byron']],
    ['Writing by Ada Byron; Editing by Bo Li', []],
    ['Par Le Port avec AFP', ['Le Port']],
    ['La rédaction', []],
    ['Da Redação', []],
    ['Issue 212 - 9 January 2024', []],
    ['Анна Иванова. Фото', ['Анна Иванова']],
    ['Текст: Анна Иванова. Фото: Иван Петров', ['Анна Иванова']],
    ['Aangepast 4 maart 2024', []],
    ['Originally published in March 2022. Last updated on December 20, 2024.', []],
    ['פורסם ב-04/03/24', []],
    ['mercredi 11 septembre 2019', []],
    ['4 min read time', []],
    ['byAda Byron', ['Ada Byron']],
    ['By Ada Byron, Staff Writer', ['Ada Byron']],
    ['Ada Byron Deputy Harbour Editor', ['Ada Byron']],
    ['Ada ByronLifestyle Writer', ['Ada Byron']],
    ['Ada Byron | 30 July 2021', ['Ada Byron']],
    ['Ada Byron • 3 min read', ['Ada Byron']],
    ['Posted by Ada Byron on 30 July 2021 at 10:24', ['Ada Byron']],
    ['By Ada Byron July 30, 2021 3:46 PM', ['Ada Byron']],
    ['By Ada Byron@adabyron Updated Jul 30, 2021', ['Ada Byron']],
    ['By Alejandro de la Cruz', ['Alejandro de la Cruz']],
    ['Christoph von Eichen', ['Christoph von Eichen']],
    ["Jo McDonald and Rory O'Neil", ['Jo McDonald', "Rory O'Neil"]],
    ['Jean-Luc Brun Jean-Luc Brun', ['Jean-Luc Brun']],
    ['Reporting by Ada Byron in Paris and Bo Li in The Hague; Editing by Cem Dal', ['Ada Byron', 'Bo Li']],
    ['September 17, 2019 Ada Byron 0', ['Ada Byron']],
    ['26. September 2019 Carla Meier Schreibe einen Kommentar', ['Carla Meier']],
    ['Ada Byron · July 30, 2021 · Leave a comment', ['Ada Byron']],
    ['by Ada Byron · Jul 30, 2021 at 3:00 am · One comment so far', ['Ada Byron']],
    ['By Harbour Staff', ['Harbour Staff']],
    ['Kolumne von Carla Meier - 30.07.2021', ['Carla Meier']],
    ['Von: JÖRG MÜLLER', ['JÖRG MÜLLER']],
    ['von Engin Haupt, Volontär (Sport)', ['Engin Haupt']],
    ['Von Jan Meier, Zürich', ['Jan Meier']],
    ['Par Ophélie Martin', ['Ophélie Martin']],
    ['Por Verónica De Vita', ['Verónica De Vita']],
    ['Di Dario Conti', ['Dario Conti']],
    ['Door Daan de Vries', ['Daan de Vries']],
    ['Autor: Anna Nowak', ['Anna Nowak']],
    ['Автор: Анна Иванова', ['Анна Иванова']],
    ['بقلم: أحمد خالد', ['أحمد خالد']],
    ['作者：王小明　时间：2021-07-30', ['王小明']],
    ['文／山田太郎', ['山田太郎']],
    ['本报记者 王小明 李华', ['王小明', '李华']],
    ['記者：槙野さやか', ['槙野さやか']],
    ['责任编辑：王小明', ['王小明']],
    ['김민수 기자', ['김민수']],
    ['山田 太郎', ['山田 太郎']],
    ['小野寺 健太郎', ['小野寺 健太郎']],
    ['中村美咲 田中健太', ['中村美咲', '田中健太']],
    ['山本葵、田中健太', ['山本葵', '田中健太']],
    ['政治、経済', []],
    ['写真・中村美咲', []],
    ['新华社记者李晓峰、王丽娟', ['李晓峰', '王丽娟']],
    ['文／李晓峰 攝影／王丽娟', ['李晓峰']],
    ['김서연·박소영 기자', ['김서연', '박소영']],
    ['김서연, 박소영 기자', ['김서연', '박소영']],
    ['김서연 박소영 기자', ['김서연', '박소영']],
    ['사회부 김서연 기자', ['김서연']],
    ['한겨레 김서연 기자', ['김서연']],
    ['記者陳怡君／台南報導', ['陳怡君']],
    ['〔記者陳怡君、王小明／綜合報導〕2023-04-28', ['陳怡君', '王小明']],
    ['陳怡君/台北報導', ['陳怡君']],
    ['記者 田中美咲', ['田中美咲']],
    ['著者: 田中 美咲', ['田中 美咲']],
    ['著者: 田中 美咲 2023年4月28日', ['田中 美咲']],
    ['文＝田中美咲', ['田中美咲']],
    ['文・写真：田中美咲', ['田中美咲']],
    ['作者：王小明 李华', ['王小明', '李华']],
    ['de Ion Popescu', ['Ion Popescu']],
    ['De Ion Popescu | 28.04.2023', ['Ion Popescu']],
    ['Της Μαρίας Παπαδοπούλου', ['Μαρίας Παπαδοπούλου']],
    ['Γράφει ο Νίκος Παππάς', ['Νίκος Παππάς']],
    ['By Staff', ['Staff']],
    ['By Staff Reporter', ['Staff Reporter']],
  ])('reads %s', (line, names) => {
    expect(byline(line)).toEqual(names);
  });

  it.each([
    '30 July 2021',
    'Photo by Ada Byron',
    'Edited by Ada Byron',
    'Medically reviewed by Ada Byron',
    'Aus dem Englischen von Ada Byron',
    'Last updated on 30 July 2021',
    'Games Editor',
    'By Our Special Correspondent',
    'de Paris',
    'της Αθήνας',
    '3 min read',
    'Frankfurt, 30 July 2021',
    'North Harbour 09:31 July 30, 2021',
    '2.1K views 11 replies last post by Ada Byron',
    'Original Research | 30 July 2021',
    '来源：新华网',
    '点击: 313 | 来自: 互联网',
    'Stand: 30.07.2021 18:24 Uhr',
    'Heute, 12:37 Uhr',
  ])('names nobody for %s', (line) => {
    expect(byline(line)).toEqual([]);
  });

  it('reads names below a line that only says "By"', () => {
    expect(byline('By', 'Ada Byron,', 'Bo Li', '&', 'Cem Dal', '30 July 2021')).toEqual(['Ada Byron', 'Bo Li', 'Cem Dal']);
    expect(byline('Author of the article:', 'Ada Byron', 'Published Jul 30, 2021')).toEqual(['Ada Byron']);
    expect(byline('Von', 'BR7 Redaktion')).toEqual(['BR7 Redaktion']);
  });

  it('takes our correspondent off, and reads who asked a question below when', () => {
    expect(byline('Door onze verslaggever Jelmer Hoog')).toEqual(['Jelmer Hoog']);
    expect(byline('Viewed 12k times', 'edited Apr 13, 2017 at 12:52', 'asked Mar 28, 2014 at 11:38', 'drat', '1,655')).toEqual(['drat']);
    expect(byline('Asked 2 years, 3 months ago', 'Modified 1 year ago')).toEqual([]);
  });

  it.each(['Members Only', 'Haberin Devamı', '有料記事', 'Leia Mais'])('takes no button beside the date for a name: %s', (button) => {
    expect(byline(button, '3 May 2024')).toEqual([]);
  });

  it.each(['Meine Meldungen', 'Port Reference'])('takes no entry of a menu beside the date for a name: %s', (entry) => {
    expect(authors(['navigation', entry], ['byline', '3 May 2024'])).toEqual([]);
  });

  it('prefers people to the outlet', () => {
    expect(byline('by Harbour Times | 30 July 2021', 'Ada Byron/Bo Li')).toEqual(['Ada Byron', 'Bo Li']);
  });

  it('separates glued names that another line keeps apart', () => {
    expect(byline('Ada Byron Bo Li Cem Dal 30 July 2021', 'Ada Byron, Bo Li, Cem Dal')).toEqual(['Ada Byron', 'Bo Li', 'Cem Dal']);
  });

  it('reads a "By" line that was labelled otherwise, and no bare name', () => {
    expect(authors(['navigation', 'By Ada Byron'])).toEqual(['Ada Byron']);
    expect(authors(['navigation', 'Ada Byron'])).toEqual([]);
    const menu: Row[] = [
      ['navigation', 'Home'],
      ['navigation', 'News'],
      ['navigation', 'Sea'],
    ];
    expect(authors(...menu, ['recommendation', 'By Ada Byron'])).toEqual([]);
    expect(authors(['navigation', 'By Train'])).toEqual([]);
    expect(authors(['navigation', 'Ada Byron'], ['navigation', 'Friday, 30 July 2021'])).toEqual(['Ada Byron']);
    expect(authors(['navigation', 'Harbour News'], ['navigation', 'Friday, 30 July 2021'])).toEqual([]);
    expect(authors(['recommendation', 'Ada Byron'], ['recommendation', 'Friday, 30 July 2021'])).toEqual([]);
  });

  it('takes the name above a biography that begins with it', () => {
    expect(authors(['bio', 'Ada Byron'], ['bio', 'Ada writes about harbours.'])).toEqual(['Ada Byron']);
    expect(authors(['bio', 'Harbour News'], ['bio', 'We write about harbours.'])).toEqual([]);
  });
});

describe('takeNames', () => {
  it('says whether the text was names to its end', () => {
    expect(takeNames('Ada Byron, Senior Reporter', false)).toEqual({ names: ['Ada Byron'], whole: true });
    expect(takeNames('Ada Byron walked home', false).whole).toBe(false);
    expect(takeNames('Home', false).names).toEqual([]);
  });
});
