import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../src/core/article/blocks.js';
import { readLines } from '../../../../src/core/format/index.js';
import { PARAGRAPH, pageOf } from '../page.js';

/** Types of the blocks of a bare text that is body altogether, between two paragraphs. */
function typesOf(text: string): string[] {
  const lines = readLines(`${PARAGRAPH}\n\n${text}\n\n${PARAGRAPH}`, 'text');
  const blocks = readBlocks(pageOf(lines.map((line) => ['body', line.text, line])), null);
  return blocks.slice(1, -1).map(({ type }) => type);
}

/** Three items with the marks, parted by commas. */
const items = (marks: string): string => {
  const [one, two, three] = marks.split(',');
  return `${one}Rinse them\n${two}Chop two\n${three}Warm it`;
};

describe('lists of bare text', () => {
  it('have the notes that follow [1], and not the long paragraphs that a number is there to cite', () => {
    const long = `${PARAGRAPH} ${PARAGRAPH} ${PARAGRAPH} ${PARAGRAPH}`.slice(0, 400);
    expect(typesOf('[1] Byron, Ada. Nets and ropes. 1843.\n[2] Li, Bo. Piers. 1991.')).toEqual(['list']);
    expect(typesOf(`[1] ${long}\n\n[2] ${long}`)).toEqual(['paragraph', 'paragraph']);
  });

  it.each([
    ['→ ,→ ,→ '],
    ['» ,» ,» '],
    ['⁃ ,⁃ ,⁃ '],
    ['✅ ,✅ ,✅ '],
    ['✔️ ,✔️ ,✔️ '],
    ['👉,👉,👉'],
    ['❖ ,❖ ,❖ '],
    ['▪️ ,▪️ ,▪️ '],
    ['※ ,※ ,※ '],
    ['+ ,+ ,+ '],
    ['o ,o ,o '],
    ['\uf0b7 ,\uf0b7 ,\uf0b7 '],
  ])('have bullets as in %j', (marks) => {
    expect(typesOf(items(marks))).toEqual(['list']);
  });

  it.each([
    ['a. ,b. ,c. '],
    ['A. ,B. ,C. '],
    ['i. ,ii. ,iii. '],
    ['I. ,II. ,III. '],
    ['1.- ,2.- ,3.- '],
    ['1 - ,2 - ,3 - '],
    ['#1 ,#2 ,#3 '],
    ['№ 1 ,№ 2 ,№ 3 '],
    ['1° ,2° ,3° '],
    ['1/ ,2/ ,3/ '],
    ['1️⃣ ,2️⃣ ,3️⃣ '],
    ['[1] ,[2] ,[3] '],
    ['❶ ,❷ ,❸ '],
    ['⑴,⑵,⑶'],
    ['㈠,㈡,㈢'],
    ['Ⅳ. ,Ⅴ. ,Ⅵ. '],
    ['一、,二、,三、'],
    ['（九）,（十）,（十一）'],
    ['第一，,第二，,第三，'],
    ['１．,２．,３．'],
    ['１９．,２０．,２１．'],
    ['а) ,б) ,в) '],
    ['١- ,٢- ,٣- '],
    ['۱. ,۲. ,۳. '],
    ['أ) ,ب) ,ج) '],
    ['१. ,२. ,३. '],
    ['(क) ,(ख) ,(ग) '],
    ['๑. ,๒. ,๓. '],
    ['ก. ,ข. ,ค. '],
    ['가. ,나. ,다. '],
    ['ア．,イ．,ウ．'],
  ])('count as in %j', (marks) => {
    expect(typesOf(items(marks))).toEqual(['list']);
  });

  it.each([
    ['A. Byron\nB. Li'],
    ['M. Byron wrote it\nK. Li drew it'],
    ['3 - 1 for Marlow\n4 - 2 for Lesk'],
    ['1. Rinse them\n3. Chop two'],
    ['а) rinse\nг) chop'],
    ['一、Rinse\n四、Chop'],
    ['o rio corre para o mar\no mar espera'],
    ['+5 on Monday\n+7 on Tuesday'],
    ['— Who pays for it?\n— The county does.'],
    ['– Nobody knows yet, – said the mayor.\n– Then we shall wait, – said the editor.'],
    ['- I read it three times and called my neighbour - says Ada, who has lived on the quay since 1974. - Twenty-four floors.'],
  ])('are not seen in %j', (text) => {
    expect(typesOf(text)).not.toContain('list');
  });

  it('have items behind hyphens that are explained behind others', () => {
    expect(typesOf('- Beans - canned or dried\n- Nets - of hemp\n- Ropes')).toEqual(['list']);
  });

  it('have items behind long dashes that go on in small letters', () => {
    expect(typesOf('— паромы не ходят;\n— лодки ходят;\n— почта идёт в обход.')).toEqual(['list']);
  });
});
