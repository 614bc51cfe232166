import { describe, expect, it } from 'vitest';
import { isCrowded, MOST_LINES } from '../../../src/io/input/crowded.js';
import { cli, useFolder } from '../../cli/harness.js';

const folder = useFolder();

describe('documents of too many lines', () => {
  it('are told by their line ends, each once', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      expect(isCrowded({ text: `ab${end}`.repeat(MOST_LINES), format: 'text' })).toBe(false);
      expect(isCrowded({ text: `ab${end}`.repeat(MOST_LINES + 1), format: 'text' })).toBe(true);
    }
    expect(isCrowded({ text: 'a'.repeat(20_000_000), format: 'text' })).toBe(false);
  });

  it('are told by the tags of HTML, and by the line ends of what is laid out as it is written', () => {
    expect(isCrowded({ text: `<p>a${'\n'.repeat(4 * MOST_LINES)}`, format: 'html' })).toBe(false);
    expect(isCrowded({ text: '<p>a'.repeat(MOST_LINES + 1), format: 'html' })).toBe(true);
    for (const line of [
      '<li><a href="/pier">a</a></li>',
      '<p><a><font>a',
      '<div class="remark"><b>a</b></div>',
      '</p>a',
      '<tr> <td> <b> <i>a',
    ])
      expect(isCrowded({ text: line.repeat(MOST_LINES + 1), format: 'html' })).toBe(true);
    for (const none of ['<b>a', '<p>', '<div></div> ', '<li><script>a</script>', '<br><img src="a.png">'])
      expect(isCrowded({ text: none.repeat(2 * MOST_LINES), format: 'html' })).toBe(false);
    expect(isCrowded({ text: `<pre>${'ab\n'.repeat(2 * MOST_LINES)}`, format: 'html' })).toBe(true);
  });

  it('are left out with a remedy, and the run goes on', async () => {
    folder.write('in/long.txt', 'ab\n'.repeat(MOST_LINES + 1));
    folder.write('in/page.txt', 'A title\n\nA paragraph of the page, which is long enough to be one of an article that somebody wrote.\n');
    const { code, stderr } = await cli(['-o', '-', folder.join('in')]);
    expect(code).toBe(2);
    expect(stderr).toContain('long.txt: more than 100000 lines, which no page has; split it into documents');
    expect(stderr).toMatch(/1 failed/);
  });
});
