import { describe, expect, it } from 'vitest';
import { authorsInIdeographs } from '../../../../src/core/article/author/authors-cjk.js';
import { splitNames, withoutRole } from '../../../../src/core/article/author/names-cjk.js';
import { readAuthors } from '../../../../src/core/article/authors.js';
import { PARAGRAPH, pageOf } from '../page.js';

describe('Japanese', () => {
  it.each([
    ['文：山田 太郎、写真：鈴木花子', ['山田 太郎']],
    ['文：山田 太郎 写真：鈴木 花子', ['山田 太郎']],
    ['取材・文＝山田 太郎、撮影＝鈴木 花子', ['山田 太郎']],
    ['取材・執筆：山田太郎　編集：鈴木花子', ['山田太郎']],
    ['山田 太郎、鈴木 花子', ['山田 太郎', '鈴木 花子']],
    ['著者：山田 太郎、鈴木 花子', ['山田 太郎', '鈴木 花子']],
    ['文：田中 美咲・鈴木 花子', ['田中 美咲', '鈴木 花子']],
    ['文：ジョン・スミス', ['ジョン・スミス']],
    ['著者 山田 太郎', ['山田 太郎']],
    ['文 山田太郎', ['山田太郎']],
    ['記者・山田太郎', ['山田太郎']],
    ['編集委員・山田太郎', ['山田太郎']],
    ['編集委員 山田太郎', ['山田太郎']],
    ['文・山田太郎 写真・鈴木花子', ['山田太郎']],
    ['（社会部・山田太郎）', ['山田太郎']],
    ['執筆：山田太郎（港湾研究家）', ['山田太郎']],
    ['山田太郎＝文　鈴木花子＝写真', ['山田太郎']],
  ])('%s', (line, names) => {
    expect(authorsInIdeographs(line.replace('　', ' '), 'ja')).toEqual(names);
  });

  it.each(['写真・中村美咲', '写真：中村 美咲', '政治・経済', '社会部・経済部', '著者 紹介', '文 化', '文・写真'])(
    'names nobody for %s',
    (line) => {
      expect(authorsInIdeographs(line, 'ja')).toEqual([]);
    },
  );
});

describe('Japanese names without a label', () => {
  it.each([
    ['山田太郎 2024年3月4日 9時30分', ['山田太郎']],
    ['山田太郎、鈴木花子 2024年3月4日', ['山田太郎', '鈴木花子']],
    ['【佐々木さやか】', ['佐々木さやか']],
    ['（高橋健）', ['高橋健']],
  ])('%s', (line, names) => {
    expect(authorsInIdeographs(line, 'ja')).toEqual(names);
  });

  it.each([
    '会員限定 2024年3月4日',
    '山田太郎',
    '石川県 2024年3月4日',
    '【福島発】',
    '中村勘三郎さん追悼 2024年3月4日',
    '山口組 2024年3月4日',
  ])('names nobody for %s', (line) => {
    expect(authorsInIdeographs(line, 'ja')).toEqual([]);
  });
  it('asks for a Japanese page', () => {
    expect(authorsInIdeographs('山田太郎 2024年3月4日', 'zh')).toEqual([]);
  });
});

describe('Chinese', () => {
  it.each([
    ['作者：李青（港湾研究所研究员）', ['李青']],
    ['文：李青（记者）', ['李青']],
    ['原创 李青 海港财经 2024-03-04 08:30', ['李青']],
    ['作者：李青(教授)', ['李青']],
    ['作者：李青 (教授)', ['李青']],
    ['作者：李青（文） 王强（图）', ['李青']],
    ['记者 李青 通讯员 王强', ['李青', '王强']],
    ['本报记者 李青 通讯员 王强 张敏', ['李青', '王强', '张敏']],
    ['记者李青 实习生王强', ['李青', '王强']],
    ['采写：南港记者 李青 实习生 王强', ['李青', '王强']],
    ['新港日报记者 李青 摄影报道', ['李青']],
    ['作者｜李青', ['李青']],
    ['文｜李青', ['李青']],
    ['文、图/李青', ['李青']],
    ['李青/文', ['李青']],
    ['[美]约翰·史密斯/文', ['约翰·史密斯']],
    ['作者 李青', ['李青']],
    ['文 李青 图 王强', ['李青']],
    ['作者：李青 责编：王强', ['李青']],
    ['作者：李青 地点：新港', ['李青']],
  ])('%s', (line, names) => {
    expect(authorsInIdeographs(line, 'zh')).toEqual(names);
  });

  it.each(['记者提问环节', '文化/旅游', '作者 简介', '编辑｜王强', '中文｜英文', '摄影 王强'])('names nobody for %s', (line) => {
    expect(authorsInIdeographs(line, 'zh')).toEqual([]);
  });

  it('takes the writer before the editor below, and no editor alone beside a date', () => {
    const read = (...lines: string[]): string[] =>
      readAuthors(
        pageOf([['title', '渔港新规'], ...lines.map((line) => ['byline', line] as const), ['body', PARAGRAPH]]),
        0,
        { language: 'zh', dayFirst: null },
        null,
        '渔港新规',
      );
    expect(read('作者｜李青', '编辑｜王强', '2024-03-03')).toEqual(['李青']);
    expect(read('编辑｜王强', '2024-03-03')).toEqual([]);
  });
});

describe('Korean', () => {
  it.each([
    ['기자명 박서윤 기자', ['박서윤']],
    ['기자명 이영희', ['이영희']],
    ['글 이영희, 사진 김철수', ['이영희']],
    ['글 이영희 기자, 사진 김철수 기자', ['이영희']],
    ['글·사진 이영희', ['이영희']],
    ['글·사진=이영희', ['이영희']],
    ['글: 이영희 (항만연구소장)', ['이영희']],
    ['글 이영희 · 사진 김철수', ['이영희']],
    ['글: 이영희(항만연구소장)', ['이영희']],
    ['작성자 이영희', ['이영희']],
    ['이영희 인턴기자, 김철수 기자', ['이영희', '김철수']],
  ])('%s', (line, names) => {
    expect(authorsInIdeographs(line, 'ko')).toEqual(names);
  });

  it.each(['글 목록', '글 남기기', '사진 김철수 기자', '기자명 모음', '디지털뉴스팀 기자'])('names nobody for %s', (line) => {
    expect(authorsInIdeographs(line, 'ko')).toEqual([]);
  });
});

describe('names in lists', () => {
  it('takes spaces for what they are in each language', () => {
    expect(splitNames('山田 太郎 鈴木 花子', true)).toEqual(['山田 太郎', '鈴木 花子']);
    expect(splitNames('李青 王强', false)).toEqual(['李青', '王强']);
    expect(splitNames('王强（图） 李青', false)).toEqual(['李青']);
  });

  it.each([
    ['实习生王强', '王强'],
    ['南港记者', ''],
    ['李青记者', '李青'],
    ['李青', '李青'],
  ])('takes the role off %s', (word, name) => {
    expect(withoutRole(word)).toBe(name);
  });
});
