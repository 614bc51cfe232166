/** Characters of a notice that something is not shown, at most. */
export const LONGEST_NOTICE = 500;
/** What is not shown, by beginnings of words. */
const CONTENT =
  /(?:^|[\s’'])(?:inhalt|einbett|element|content|embed|video|vidéo|vídeo|contenu|contenid|conteúdo|contenut|inhoud|indhold|innhold|innehåll|sisält|treś|obsah|conţinut|conținut|tartal|içeri|контент|содержим)/;
/** What its readers agree to. */
const AGREES =
  /zustimm|einwillig|einverstanden|akzeptier|datenschutz|accept|accett|consent|agree|permission|aceit|aceptas?(?:\s|$)|acepta[dr]|acconsent|toestemming|geaccepteerd|akkoord|godkänn|samtyck|godta|samtykk|hyväksy|zgod|zaakceptuj|souhlas|súhlas|elfogad|kabul|izin|соглас|принима/;
/** Whose it is, or what it sets. */
const PARTY =
  /cookie|extern|third part|dritt|\btiers\b|traceurs|terza parte|terceros|terceiros|derde|tredje|instagram|facebook|twitter|youtube|tiktok|datawrapper|vimeo|spotify|telegram|сторонн/;

/**
 * Whether a line may say that something is shown to those alone who agree to it: `To see this content, accept the cookies of Instagram`. Articles on
 * such things say the like, so more is asked for than words.
 */
export function asksToAgree(text: string): boolean {
  if (text.length > LONGEST_NOTICE) return false;
  const lowered = text.toLowerCase();
  return CONTENT.test(lowered) && AGREES.test(lowered) && PARTY.test(lowered);
}
