/** C1 controls, delete, and marks that turn or break lines: JSON may leave them as they are, and a terminal or an editor obeys them. */
const UNSAFE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** JSON with everything escaped that could drive a terminal. The same value as without. */
export function jsonText(value: unknown, indent = 0): string {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, indent).replace(UNSAFE, escaped);
}
