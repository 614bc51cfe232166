import { didYouMean } from './nearest.js';

export const COMMANDS = ['clean', 'check', 'explain', 'evaluate', 'rules', 'init', 'schema', 'help'] as const;

export function isCommand(word: string): boolean {
  return COMMANDS.some((command) => command === word);
}

/** What to say of words that are read as inputs of the default command and may be meant for another; `null` where none is. */
export function commandHint(argv: readonly string[]): string | null {
  const [first = ''] = argv;
  if (isCommand(first)) return null;
  const late = argv.find(isCommand);
  if (late !== undefined) return `${late} is a command, and a command comes first: article-clean ${late} …`;
  const meant = first.startsWith('-') ? '' : didYouMean(first, COMMANDS);
  return meant === '' ? null : `${first} is no command${meant}`;
}
