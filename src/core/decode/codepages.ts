/** What single-byte encodings show for bytes 0x80–0xFF, where UTF-8 is read as one of them now and then (WHATWG Encoding Standard; Apple's and IBM's tables). */

/** An encoding that UTF-8 may have been read as. */
export interface Codepage {
  readonly name: string;
  /** The characters of bytes 0x80–0xFF. */
  readonly high: string;
  /** Bytes that begin the sequences which are looked for: accented Latin, Cyrillic or Greek letters, punctuation. */
  readonly leads: readonly number[];
  /** Those of them that tell this encoding from windows-1252 and from the text of its own languages. */
  readonly signs: readonly number[];
}

export const CODEPAGES: readonly Codepage[] = [
  {
    name: 'windows-1251',
    high:
      'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
      'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
    leads: [0xc2, 0xc3, 0xc4, 0xc5, 0xd0, 0xd1, 0xd2, 0xe2],
    signs: [0xc3, 0xd0, 0xd1, 0xe2],
  },
  {
    name: 'windows-1250',
    high:
      '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
      'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
    leads: [0xc2, 0xc3, 0xc4, 0xc5, 0xe2],
    signs: [0xc3, 0xc5],
  },
  {
    name: 'windows-1253',
    high:
      '€\u0081‚ƒ„…†‡\u0088‰\u008a‹\u008c\u008d\u008e\u008f\u0090‘’“”•–—\u0098™\u009a›\u009c\u009d\u009e\u009f\u00a0΅Ά£¤¥¦§¨©\ufffd«¬\u00ad®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ' +
      'ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\ufffdΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\ufffd',
    leads: [0xc2, 0xc3, 0xc4, 0xc5, 0xce, 0xcf, 0xe2],
    signs: [0xc3, 0xce, 0xcf, 0xe2],
  },
  {
    name: 'Mac OS Roman',
    high:
      'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
      '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
    leads: [0xc2, 0xc3, 0xc4, 0xc5, 0xd0, 0xd1, 0xe2],
    signs: [0xc3, 0xe2],
  },
  {
    name: 'IBM 437',
    high:
      'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
      '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
    leads: [0xc2, 0xc3, 0xc4, 0xc5, 0xe2],
    signs: [0xc3, 0xe2],
  },
];
