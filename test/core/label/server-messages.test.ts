import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/format/index.js';
import { findServerMessages } from '../../../src/core/label/server-messages.js';
import { cleanDocument } from '../../../src/core/pipeline.js';

const MESSAGES = [
  'Deprecated: Assigning the return value of new by reference is deprecated in /www/htdocs/quill/wp-settings.php on line 520',
  'Strict Standards: Declaration of Walker::start() should be compatible with Base::start($out) in /www/htdocs/quill/classes.php on line 1199',
  'Warning: Cannot modify header information - headers already sent in C:\\xampp\\htdocs\\index.php on line 12.',
];
const PAGE = [
  'Harbour Tide',
  'The last rope maker hangs up his tools',
  'By Ada Fenwick, 4 March 2024',
  'For forty years Tobias Renn twisted hemp into mooring lines in a shed behind the harbour, and last week he locked it for good.',
  'The shed, 180 metres long and narrower than a bus, will become a museum; the town has set aside money for the roof, which leaks.',
];
const marked = (lines: readonly string[]): string[] => {
  const read = readLines(lines.join('\n\n'), 'text');
  const marks = findServerMessages(read);
  return marks === null ? [] : read.filter((_, at) => marks[at] === 1).map(({ text }) => text);
};

describe('messages of a server', () => {
  it('are nothing of the page that begins with them', () => {
    const page = [...MESSAGES, ...PAGE.slice(0, 4), MESSAGES[0] ?? '', ...PAGE.slice(4)];
    expect(marked(page)).toEqual([...MESSAGES, MESSAGES[0]]);
    const [outcome] = cleanDocument({ id: 'a', text: page.join('\n\n') });
    expect(outcome?.record).toMatchObject({ title: PAGE[1], text: PAGE.slice(3).join('\n\n') });
  });

  it.each([
    ['a question about them', [...PAGE, ...MESSAGES]],
    ['a warning of something else', ['Warning: Ice on the quay on line 4 of the tram', ...PAGE]],
    ['a page without any', PAGE],
  ])('are not seen in %s', (_, lines) => {
    expect(marked(lines)).toEqual([]);
  });
});
