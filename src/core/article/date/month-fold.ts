const ASCII = /^[ -~]*$/;

/** A month's name as tables keep it: small, without marks, Arabic letters in their Persian spelling as many keyboards give it. */
export function foldMonth(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u064b-\u0652\u093c\u0970]/g, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ı/g, 'i');
}
