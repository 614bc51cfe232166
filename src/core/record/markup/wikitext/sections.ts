/** Headings below which pages of wikis have notes and lists of links and works, in small letters. */
const ASIDE: ReadonlySet<string> = new Set(
  (
    'references|notes|notes and references|references and notes|footnotes|citations|sources|bibliography|works cited|further reading|external links|external link|see also|' +
    'einzelnachweise|weblinks|literatur|siehe auch|anmerkungen|quellen|fußnoten|belege|' +
    'notes et références|références|voir aussi|liens externes|bibliographie|articles connexes|lien externe|annexes|notes|' +
    'referencias|véase también|enlaces externos|bibliografía|notas|notas y referencias|' +
    'note|bibliografia|voci correlate|altri progetti|collegamenti esterni|' +
    'referências|ver também|ligações externas|notas e referências|' +
    'bronnen|zie ook|externe links|externe link|literatuur|bronnen, noten en/of referenties|referenties|' +
    'przypisy|zobacz też|linki zewnętrzne|uwagi|' +
    'примечания|литература|ссылки|см. также|источники|примітки|література|посилання|див. також|джерела|' +
    '脚注|出典|参考文献|関連項目|外部リンク|注釈|参照|参考资料|参考資料|外部链接|外部連結|参见|參見|注释|註釋|脚註|' +
    '각주|외부 링크|같이 보기|참고 문헌|' +
    'referenser|externa länkar|se även|källor|noter|litteratur|kilder|se også|eksterne lenker|eksterne henvisninger|referanser|lähteet|viitteet|aiheesta muualla|katso myös|' +
    'kaynakça|dış bağlantılar|ayrıca bakınız|reference|související články|externí odkazy|literatura|jegyzetek|források|további információk|' +
    'المراجع|مراجع|وصلات خارجية|انظر أيضا|پانویس|منابع|جستارهای وابسته|पروने|सन्दर्भ|बाहरी कड़ियाँ|הערות שוליים|קישורים חיצוניים|ראו גם|tham khảo|liên kết ngoài|xem thêm|chú thích|referensi|pranala luar|lihat pula|παραπομπές|εξωτερικοί σύνδεσμοι|note e referimenti|vezi și|legături externe'
  ).split('|'),
);

/** Whether what stands below a heading is no text of the page. */
export function isAside(heading: string): boolean {
  return ASIDE.has(
    heading
      .replace(/<[^<>]{0,40}>/g, '')
      .trim()
      .toLowerCase(),
  );
}
