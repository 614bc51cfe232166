import { describe, expect, it } from 'vitest';
import { cleanDocument, explainDocument } from '../../../src/core/pipeline.js';

/** A firm's page: hardly a line of it is unlike an advertisement. */
const FIRM = [
  'Harbour Cranes Ltd',
  'Home  Services  Projects  Contact',
  'Crane inspection and repair',
  'We inspect quay and yard cranes of all makes, twice a year or on demand, and hand you a report that the insurer accepts.',
  'Our fitters repair gears, brakes and cables on site within two days, seven days a week, on both coasts.',
  'Ask for an offer',
  'Name',
  'Email',
  'Send',
  '© 2024 Harbour Cranes Ltd',
].join('\n\n');

describe('pages of which no line reads as text', () => {
  it('are read for what is likest to text, and say so', () => {
    const verdicts = explainDocument({ id: 'page', text: FIRM });
    const body = verdicts.filter(({ kind }) => kind === 'body').map(({ line }) => line.text);
    expect(body.some((text) => text.startsWith('We inspect'))).toBe(true);
    expect(body.some((text) => text.startsWith('©') || text === 'Email' || text.startsWith('Home'))).toBe(false);
  });

  it.each([
    ['a menu', ['Home', 'News', 'Sport', 'Weather', 'Contact', 'Imprint', 'Privacy'].join('\n\n')],
    ['an error', ['404', 'Page not found', 'Home', 'Search', '© 2024 Valley Courier'].join('\n\n')],
    ['a sign-in', ['Sign in', 'Email', 'Password', 'Forgot your password?', 'Create an account', 'Terms', 'Privacy'].join('\n\n')],
  ])('are rejected where they hold nothing: %s', (_, text) => {
    expect(cleanDocument({ id: 'page', text })[0]?.reasons).not.toEqual([]);
  });
});
