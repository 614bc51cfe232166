/** What one scan of a line finds: counts and shapes that the cues are made of. All counts are of UTF-16 code units unless said. */
export class Facts {
  /** Visible width: Han, kana and the like count two. */
  width = 0;
  /** Tokens of the line stand in the page's token list from here … */
  tokenStart = 0;
  /** … to here, exclusive. */
  tokenEnd = 0;
  /** The content words among them (pairs of tokens where the script has no spaces), in the page's list of these; of the first 400 tokens. */
  contentStart = 0;
  contentEnd = 0;
  /** Tokens that hold a letter. */
  words = 0;
  /** Words that begin with a capital, that are all capitals (two letters or more), that begin small. */
  capitalised = 0;
  allCaps = 0;
  lower = 0;
  letters = 0;
  solo = 0;
  digits = 0;
  numbers = 0;
  /** Ends of sentences: a full stop, exclamation or question mark before white space, a closing quote or the end. */
  sentences = 0;
  questions = 0;
  commas = 0;
  quotes = 0;
  separators = 0;
  symbols = 0;
  brackets = 0;
  colons = 0;
  /** Words that are stop-words of any language. */
  stops = 0;
  /** Languages (a bit each) that the line's stop-words speak for most. */
  language = 0;
  longest = 0;
  /** Classes of the first and the last visible character, and the last character itself. */
  startClass = 0;
  endClass = 0;
  endCode = 0;
  startCode = 0;
  ellipsis = false;
  url = false;
  email = false;
  hashtag = false;
  money = false;
  year = false;
  years = 0;
  month = false;
  clock = false;
  /** Hash of all words, numbers apart; 0 for a line without a word. */
  key = 0;
  /** Offset in the page's phrase-cue list. */
  phraseStart = 0;
  phraseEnd = 0;
}
