import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/core/format/index.js';

/** The lines of a block that stands between two paragraphs. */
function between(block: string): string[] {
  const page = `# A page\n\nIt begins with a paragraph.\n\n${block}\n\nIt ends with one, too.`;
  const texts = readLines(page, 'markdown').map(({ text }) => text);
  return texts.slice(2, -1);
}

const SENTENCES =
  'Last year the mill stood still.\nNobody had asked the miller why.\nHe would have told them.\nThe wheel had lost two boards.';

describe('line ends within paragraphs', () => {
  it('a sentence that goes on is one line, whatever the width', () => {
    const block =
      'The price of salt was once written down in every port of the\nBaltic that had a customs house, and the keepers of the books\ncomplained.';
    expect(between(block)).toEqual([block.replaceAll('\n', ' ')]);
    const two = 'The level is in millimetres above the datum, which you set with\n`gauge.datum`. Levels below it are negative.';
    expect(between(two)).toEqual([
      'The level is in millimetres above the datum, which you set with gauge.datum. Levels below it are negative.',
    ]);
  });

  it('one sentence a line, with physical lines kept', () => {
    expect(between(SENTENCES)).toEqual([SENTENCES.replaceAll('\n', ' ')]);
    const line = readLines(`# A page\n\nIt begins here.\n\n${SENTENCES}`, 'markdown').at(-1);
    expect(line).toMatchObject({ first: 5, last: 8 });
  });

  it('two sentences, where the page shows that line ends say nothing', () => {
    expect(between(`${SENTENCES}\n\nIt was mended in May.\nThe village held a feast for that.`)).toHaveLength(2);
    expect(between('It was mended in May of the next year.\nThe village held a feast for that.')).toHaveLength(2);
  });

  it('links and notes count as what is seen of them', () => {
    const block =
      'Salt was taxed in [every port](https://a.example/ports?region=baltic&sort=name) of it.[^1] The tax was\npaid in kind, as [the ledger](https://a.example/ledger?year=1644) says.';
    expect(between(block)).toEqual(['Salt was taxed in every port of it. The tax was paid in kind, as the ledger says.']);
  });

  it('scripts without case or spaces', () => {
    const wrapped = '四月から、駅の屋上に十二の巣箱が置かれている。乗客の目には入らないが、\n売店ではその蜂蜜を買うことができる。';
    expect(between(wrapped)).toEqual([wrapped.replace('\n', '')]);
  });

  it('items and quotations', () => {
    expect(between('- cheese, which keeps well if it is wrapped in paper\n  and not in foil\n- bread')).toEqual([
      'cheese, which keeps well if it is wrapped in paper and not in foil',
      'bread',
    ]);
    expect(
      between(
        '> The bridge is too narrow for two carts, and nobody\n> has asked why.\n>\n> I would have it widened, but my neighbour says\n> no.',
      ),
    ).toEqual([
      'The bridge is too narrow for two carts, and nobody has asked why.',
      '',
      'I would have it widened, but my neighbour says no.',
    ]);
    expect(
      between('> - commit code that works by half to get it onto the server, or\n> - go behind the back of the source control'),
    ).toHaveLength(2);
  });
});

describe('lines that stand for themselves', () => {
  it.each([
    ['verse', 'The tide comes in,\nthe tide goes out,\nthe boats lie down\nand turn about.'],
    [
      'verse with capitals',
      'The harbour sleeps beneath a coat of snow,\nAnd every boat is tied with frozen rope;\nWhere yesterday the nets hung in a row\nNow hangs the moon, a lantern without hope.',
    ],
    ['an address', 'Harbour Poems\nPO Box 12\n4810 Eydehavn\nNorway'],
    [
      'opening hours',
      'Monday from nine in the morning to twelve\nTuesday from two in the afternoon to six\nFriday from nine in the morning to twelve',
    ],
    [
      'fields',
      'Price: the bakery cost 180,000 crowns in all.\nOwners: 214 villagers hold one share each of it.\nFuture: a baker is to be trained within two years.',
    ],
    [
      'bold leads',
      '**Price** is what it was in the year before.\n**Owners** are the people of the whole village.\n**Future** is what nobody can tell them yet.',
    ],
    [
      'speech',
      '“Have you seen the otter below the weir today?”\n“No, I have been at home with the children.”\n“It was as long as my arm, I tell you, or more.”',
    ],
    [
      'a session',
      '0 files updated, 0 files merged, 0 files removed, 0 files unresolved\n$ hg clone test-repo dev-repo\nupdating to branch default',
    ],
    [
      'a program',
      'from mill.gates import open_gate, close_gate, both_gates_are_open\nfrom mill.water import level_of_the_water_in_the_pond',
    ],
    ['links', '[Home](https://a.example/)\n[About us](https://a.example/about)\n[Contact](https://a.example/contact)'],
    ['hard breaks', 'The first line of these ends with two spaces, and  \nthe second line stands for itself.'],
  ])('%s', (_, block) => expect(between(block)).toHaveLength(block.split('\n').length));

  it('paragraphs of a page without blank lines', () => {
    const page = `# A page\nBy Ada Holm, who writes about mills and rivers\n${SENTENCES}\n## A heading\n${SENTENCES}`;
    expect(readLines(page, 'markdown')).toHaveLength(page.split('\n').length);
  });

  it('paragraphs of several sentences each', () => {
    const block = Array.from({ length: 4 }, (_, at) => `Paragraph ${at} says this. And then it says that. It ends with this.`).join('\n');
    expect(between(block)).toHaveLength(4);
  });
});

describe('headings that were wrapped with the text', () => {
  const text =
    'The night ferry to the northern islands will sail again from the first of\nMay, the county council said on Monday, four years after the last\ncrossing was cancelled, and the residents of the outer islands were glad\nto hear it.';

  it('go on where no word more had room', () => {
    const page = `# Night ferry returns to the northern islands after four years of\ncomplaints\n\nBy Ada Holm\n\n${text}\n\n${text}`;
    expect(readLines(page, 'markdown')[0]).toMatchObject({
      role: 'heading',
      text: 'Night ferry returns to the northern islands after four years of complaints',
      first: 1,
      last: 2,
    });
  });

  it('end where a word had room, or the text goes on', () => {
    for (const head of [
      '# Night ferry returns\nBy Ada Holm',
      `# Night ferry returns to the northern islands after four years of\n${text}`,
    ]) {
      expect(readLines(`${head}\n\n${text}\n\n${text}`, 'markdown')[0]).toMatchObject({ last: 1 });
    }
  });
});
