import { behindOpening, latin1 } from '../bytes.js';
import type { Piece, Splitter } from '../carry.js';
import { childrenOf, textOf } from '../feed-children.js';

const AUTHOR = '<wp:author>';
const END = '</wp:author>';
/** So much of a post stands before its text. */
const LOOK = 64 * 1024;
const CREATOR = /<dc:creator>(?:<!\[CDATA\[)?([^<\]]{1,200})/;

/** The names under which a blog's authors sign, by those with which they log in, as its export tells them above the posts. */
export function authorNames(head: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (let at = head.indexOf(AUTHOR); at !== -1; at = head.indexOf(AUTHOR, at)) {
    const end = head.indexOf(END, at);
    if (end === -1) break;
    const fields = new Map([...childrenOf(head.slice(at, end + END.length))].map(({ name, inner }) => [name, textOf(inner)]));
    const login = fields.get('wp:author_login') ?? '';
    const name = fields.get('wp:author_display_name') ?? '';
    if (login !== '' && name !== '') names.set(login, name);
    at = end;
  }
  return names;
}

/** Has each post tell the name of its author beside that of the login. */
export function withAuthorNames(posts: Splitter, names: ReadonlyMap<string, string>): Splitter {
  const signed = (pieces: Piece[]): Piece[] =>
    pieces.map((piece) => {
      const name = piece.oversize ? undefined : names.get(creatorOf(piece.bytes));
      if (name === undefined) return piece;
      return { ...piece, bytes: behindOpening(piece.bytes, `<authors>${name.replace(/[<>]/g, ' ')}</authors>`) };
    });
  return { push: (chunk) => signed(posts.push(chunk)), end: () => signed(posts.end()) };
}

/** With which name the author logs in, where that is ASCII. */
function creatorOf(bytes: Uint8Array): string {
  return CREATOR.exec(latin1(bytes.subarray(0, LOOK)))?.[1] ?? '';
}
