import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../src/core/format/index.js';

const PROSE = 'The council met on Tuesday, and after three years of talks it voted for the new rules.';

describe('detectFormat', () => {
  const markdown: Readonly<Record<string, string>> = {
    links: '[Home](https://example.org/)\n[News](/news)\n\nSome words.',
    headings: '# Title\n\nText.\n\n## Part\n\nMore text.',
    'CRLF headings': '# Title\r\n\r\nText.\r\n\r\n## Part\r\n',
    'fenced code': `The rules\n\n${PROSE}\n\n\`\`\`python\ndef fee(m):\n\n    return m * 3\n\`\`\`\n\n${PROSE}`,
    'a table': `The rules\n\n${PROSE}\n\n| Boat | Fee |\n|------|----:|\n| Dinghy | 12 |\n\n${PROSE}`,
    'a heading on the first line': `# The rules\n\nBy Ada Byron\n\n${PROSE}\n\n${PROSE}`,
    'a heading above prose': `The rules\n\n${PROSE}\n\n## The fees\n\n${PROSE}`,
    'lines in bold letters': `The rules\n\n${PROSE}\n\n**The fees**\n\n${PROSE}\n\n__The old quay__\n\n${PROSE}`,
    images: '![](a.png)\n\n![x](https://example.org/b.png)',
  };
  for (const [name, text] of Object.entries(markdown)) it(`sees ${name}`, () => expect(detectFormat(text)).toBe('markdown'));

  const html: Readonly<Record<string, string>> = {
    'a page': '\ufeff\n<!-- saved -->\n<!DOCTYPE html><html><body>Words',
    'a page in capitals': '<HTML LANG="en"><BODY>Words',
    XHTML: '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" ""><html></html>',
    'a page about Markdown': '<html><pre># One\n\n## Two\n\n[a](/b) [c](/d)</pre></html>',
    'a fragment': '<div class="post"><p>It opened.</p></div>',
    'a fragment that begins with text': 'It opened.<p>Then it rained.</p><p>And <b>stopped</b>.</p><ul><li>a</li></ul>',
  };
  for (const [name, value] of Object.entries(html)) it(`sees ${name}`, () => expect(detectFormat(value)).toBe('html'));

  const text: Readonly<Record<string, string>> = {
    empty: '',
    prose: 'A headline\n\nA paragraph with an aside (as here) [1] and a #tag.',
    'a call on an indexed value': 'handlers[name](event)\n\nlist[0](x, y)',
    'shell prompts': '# apt update\n\n# apt upgrade\n\n# reboot',
    'one link in a long page': `${'Plain words follow each other here. '.repeat(400)}[a](https://example.org/)`,
    'prose that shows tags': `${'A paragraph is written so: <p>…</p>. '.repeat(2)}${'Plain words follow each other here. '.repeat(60)}`,
    'comments of a program': `# The rules\n\nset -e\n\n# ${PROSE}\n\nmake all`,
    'a comment above commands':
      '# Install all that the build of the documentation needs\n\napt-get install --no-install-recommends build-essential python3-sphinx latexmk',
    'a table of a database': `The rules\n\n${PROSE}\n\n boat | fee\n------+-----\n dinghy | 12\n\n${PROSE}`,
    'a drawn table': `The rules\n\n+------+-----+\n| boat | fee |\n+------+-----+\n| dinghy | 12 |\n+------+-----+`,
    'a mail with quotes': `Re: The rules\n\n> ${PROSE}\n> ${PROSE}\n\n${PROSE}`,
    'a fence that nothing closes': `The rules\n\n${PROSE}\n\n\`\`\`\n\n${PROSE}`,
    hashtags: `#rules of the harbour\n\n${PROSE}\n\n#fees #boats`,
    'a separator': `The rules\n\n${PROSE}\n\n###\n\n${PROSE}\n\n---\n\n${PROSE}`,
    'a name of Python': `The method\n\n${PROSE}\n\n__init__\n\n${PROSE}\n\n__main__\n\n${PROSE}`,
    'one example in a long page': `${`${PROSE}\n\n`.repeat(200)}\`\`\`\nfee = 3\n\`\`\`\n`,
    'a feed': '<?xml version="1.0"?><rss><channel><title>x</title></channel></rss>',
    'words in angle brackets': '<name> asked <b> of us </name>',
    '#1 of a list': '#1 Boats\n\n#2 Bridges\n\n#3 Harbours',
  };
  for (const [name, value] of Object.entries(text)) it(`does not see ${name}`, () => expect(detectFormat(value)).toBe('text'));

  it('looks at the beginning only', () => {
    expect(detectFormat(`${'x'.repeat(70_000)}\n\n${'[a](/b)\n'.repeat(500)}`)).toBe('text');
  });

  it('reads a text about HTML as text, however many end tags its examples hold', () => {
    const example = '<section>\n<h2>First</h2>\n<p>One</p>\n<p>Two</p>\n</section>';
    const prose =
      'A section groups what belongs together, and its heading says what that is.\n\nScreen readers list the headings of a page.';
    const page = [
      'Sections and headings',
      ...Array.from({ length: 4 }, () => `${prose}\n\n${prose}\n\n${prose}\n\n${prose}\n\n${example}`),
    ].join('\n\n');
    expect(detectFormat(page)).toBe('text');
    expect(detectFormat(`Sections and headings\n${example}\n${example}`)).toBe('html');
  });
});
