/** What XML 1.0 cannot hold, not even escaped: most controls, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** What means something to XML; of the C1 controls and direction marks, what a terminal would obey. A line end in an attribute would become a blank. */
const SPECIAL = /[&<>"'\t\n\r\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Text for an attribute or an element of XML 1.0; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '\ufffd').replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}

/** Attributes with a leading blank each; those that are `null` left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');
}
