/** Words of an article's own apparatus: captions, corrections, notes, recipes, and of reported speech, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const CAPTION: Phrases = {
  en: list`Photo | Photos | Photograph | Photography by | Picture | Pictured | Image | Images | Caption | File - | Credit | Credits
    Fig. | Illustration | Screenshot | This image | Featured image | Stock photo`,
  zh: list`图为 | 圖為 | 图片来源 | 圖片來源 | 图片说明 | 圖片說明 | 图源 | 资料图 | 資料圖 | 攝影`,
  ja: list`写真 | 画像 | 撮影`,
  ko: list`사진= | 사진제공 | 자료사진 | 이미지 출처 | 사진출처 | 자료 사진`,
  de: list`Foto | Fotos | Bild | Bilder: | Bildunterschrift | Bildquelle | Bildnachweis | Bildrechte | Archivbild | Archivfoto
    Symbolbild | Symbolfoto | Grafik | Abbildung | Abb. | Tabelle | Beitragsbild`,
  fr: list`Crédit | Crédits | Légende | Figure :`,
  es: list`Fotografía | Imagen | Imágenes`,
  pt: list`Imagem | Legenda | Tabela`,
  it: list`Immagine | Fotografia | Didascalia | Crediti`,
  nl: list`Beeld | Afbeelding | Archieffoto | Archiefbeeld | Bijschrift | Fotografie`,
  pl: list`Fot. | Zdjęcie | Zdjęcia: | Źródło zdjęcia | Ilustracja`,
  ru: list`Фото | Фотография | Изображение | Иллюстрация | Источник фото | Источник изображения`,
  tr: list`Fotoğraf | Görsel | Arşiv | Tablo`,
  ar: list`تصوير | صورة | الصورة | مصدر الصورة | التعليق على الصورة | أرشيفية`,
  hi: list`फोटो | तस्वीर | फाइल फोटो | प्रतीकात्मक तस्वीर | सांकेतिक तस्वीर`,
  sv: list`Bilden är`,
  no: list`Illustrasjonsfoto | Arkivfoto | Bildetekst`,
  da: list`Billedtekst | Privatfoto`,
  fi: list`Kuva | Kuvaaja | Kuvituskuva`,
  cs: list`Ilustrační foto | Ilustrační fotografie | Zdroj foto`,
  uk: list`Ілюстрація | Ілюстративне фото`,
  el: list`Φωτογραφία | Εικόνα | Φωτ. | Πηγή φωτογραφίας | Πηγή εικόνας | Φωτό`,
  he: list`צילום | תמונה | קרדיט | צילומים | אילוסטרציה`,
  th: list`ภาพ: | ที่มาของภาพ`,
  vi: list`Ảnh: | Hình minh họa | Nguồn ảnh | Hình ảnh minh họa`,
  id: list`Gambar | Ilustrasi | Sumber gambar | Sumber foto | Keterangan foto`,
  hu: list`Fotó | Kép: | Forrás:`,
  ro: list`Sursa foto | Imagine`,
  fa: list`عکس: | تصویر | منبع تصویر | توضیح تصویر`,
  ...elsewhere('CAPTION'),
};

/** Labels that stand above a caption or a credit as a line of their own. */
export const CAPTION_LABEL: Phrases = {
  en: list`Image caption | Image source | Image copyright | Photo caption | Media caption | Video caption | Photo credit | Image credit
    Figure | Fig. | Photograph | File photo`,
  de: list`Bildunterschrift | Bildquelle | Bildrechte | Abbildung | Archivbild`,
  fr: list`Légende | Crédit photo | Légende image | Photo d'illustration`,
  es: list`Pie de foto | Fuente de la imagen | Crédito de la foto`,
  pt: list`Legenda da foto | Crédito da foto | Crédito`,
  it: list`Didascalia | Fonte immagine`,
  nl: list`Bijschrift | Bron afbeelding`,
  pl: list`Źródło zdjęcia | Zdjęcie ilustracyjne`,
  ru: list`Подпись к фото | Автор фото | Источник фото`,
  tr: list`Fotoğraf altı yazısı | Görsel kaynağı`,
  ar: list`مصدر الصورة | التعليق على الصورة`,
  hi: list`फोटो कैप्शन | तस्वीर का स्रोत`,
  zh: list`图片来源 | 圖片來源 | 图片说明 | 圖片說明`,
  ja: list`写真説明 | 画像説明`,
  ko: list`사진 설명 | 이미지 출처`,
};

export const CREDIT_END: Phrases = {
  en: list`getty images | photo via | file photo | stock photo | handout | via AP | via Reuters | photo illustration | courtesy
    supplied | contributed photo | submitted photo | staff photo | screenshot | courtesy photo | for illustration purposes only
    all photos by the author | photo by the author | stock image | royalty free`,
  zh: list`资料图 | 資料照 | 资料图片 | 截图 | 配图 | 供图 | 提供圖片`,
  ja: list`提供写真 | 写真提供 | 資料写真 | イメージ`,
  ko: list`사진제공 | 자료사진 | 캡처 | 갈무리 | 제공사진 | 자료 사진 | 사진 제공`,
  de: list`Symbolbild | Archivbild | Archivfoto | Symbolfoto | Bild privat | Foto privat | Agenturfoto | imago images
    picture alliance | zur Verfügung gestellt`,
  fr: list`photo d'archives | photo d'illustration | image d'illustration | capture d'écran | photo DR`,
  es: list`foto de archivo | imagen de archivo | cortesía | captura de pantalla`,
  pt: list`divulgação | reprodução | arquivo pessoal | foto de arquivo | imagem ilustrativa`,
  it: list`foto d'archivio | foto di repertorio | immagine di repertorio`,
  nl: list`archieffoto | eigen foto | foto archief`,
  pl: list`zdjęcie ilustracyjne | archiwum | archiwum prywatne | materiały prasowe | zdjęcie archiwalne`,
  ru: list`архивное фото | фото из архива | из личного архива | фото автора | пресс-служба | скриншот`,
  tr: list`arşiv fotoğrafı | temsili | temsili görsel`,
  ar: list`أرشيفية | أرشيف`,
  he: list`צילום ארכיון | שאטרסטוק | צילום מסך | באדיבות`,
  hi: list`फाइल फोटो | प्रतीकात्मक तस्वीर | सांकेतिक तस्वीर`,
  vi: list`ảnh minh họa | ảnh minh hoạ`,
  id: list`foto ilustrasi`,
  el: list`φωτογραφία αρχείου`,
  ...elsewhere('CREDIT_END'),
};

/** Agencies and stores of pictures, as credits end with them. */
export const AGENCY: Phrases = {
  en: list`AP | AP Photo | AFP | AFP Photo | Getty | Gettyimages | Reuters | EPA | Bloomberg | UPI | PA | PA Wire | PA Media
    PA Images | Shutterstock | iStock | iStockphoto | Adobe Stock | Alamy | Alamy Stock Photo | Unsplash | Pexels | Pixabay | Flickr
    Wikimedia Commons | Wikimedia | Depositphotos | Dreamstime | Freepik | Canva | NurPhoto | ZUMA Press | Polaris | Magnum Photos
    Sipa USA | Canadian Press | AAP | PTI | ANI | IANS | Anadolu | Anadolu Agency | Xinhua | Yonhap | Kyodo | TASS | NASA | SWNS | CC BY | CC BY-SA`,
  de: list`dpa | dpa-Bildfunk | imago | APA | Keystone | Keystone-SDA | ddp | epd | KNA | Action Press | privat`,
  fr: list`Sipa | Sipa Press | Abaca | Belga | MaxPPP | DR | Hans Lucas`,
  es: list`EFE | Europa Press | Notimex | Télam | Cuartoscuro`,
  pt: list`Lusa | Agência Brasil | Folhapress | Estadão Conteúdo`,
  it: list`ANSA | LaPresse | Adnkronos | AGI | Fotogramma`,
  nl: list`ANP | ANP Foto | Hollandse Hoogte`,
  pl: list`PAP | Agencja Wyborcza | East News | Forum`,
  ru: list`РИА Новости | ТАСС | Интерфакс | Коммерсантъ`,
  tr: list`AA | DHA | İHA | Anadolu Ajansı | Depo Photos`,
  sv: list`TT | Scanpix | Bildbyrån`,
  no: list`NTB`,
  da: list`Ritzau`,
  fi: list`Lehtikuva | STT`,
  cs: list`ČTK | Profimedia`,
  hu: list`MTI`,
  ro: list`Agerpres | Inquam Photos | Hepta`,
  el: list`Eurokinissi | ΑΠΕ-ΜΠΕ`,
  uk: list`УНІАН | Укрінформ`,
  zh: list`新华社 | 新華社 | 中新社 | 中央社 | 视觉中国 | 法新社 | 路透社 | 美联社`,
  ja: list`共同 | 時事 | 時事通信 | ロイター | ゲッティ | アフロ`,
  ko: list`연합뉴스 | 뉴시스 | 뉴스1 | 게티이미지`,
  ar: list`أ ف ب | رويترز | الأناضول | غيتي`,
  fa: list`ایسنا | ایرنا | فارس | مهر`,
};

/** A correction or note of the editors about this very article. */
export const NOTE: Phrases = {
  en: list`Correction | Clarification | Editor's note | Editors' note | Editor's notes | Ed. note | Note | Notes: | Author's note
    Publisher's note | Translator's note | Update: | Disclosure: | Full disclosure | Content warning | Trigger warning
    Spoiler alert | Spoiler warning | Warning: this | This article has been updated | This story has been updated
    This post has been updated | Footnote | P.S. | As always,`,
  zh: list`更正 | 编者按 | 編者按 | 编者注 | 編按 | 编者的话 | 备注 | 備註`,
  ja: list`訂正 | お詫びと訂正 | 編集部注 | 編集部より | 追記 | ※ | 注記 | 編注 | 補足`,
  ko: list`편집자주 | 편집자 주 | 정정 | 바로잡습니다 | 알립니다 | 정정합니다 | 각주 | 참고: | 역주`,
  de: list`Anm. d. Red | Anmerkung | Hinweis: | Korrekturhinweis | Korrektur: | Transparenzhinweis | Redaktioneller Hinweis | Nachtrag
    In einer früheren Version | In einer früheren Fassung | Dieser Artikel wurde aktualisiert`,
  fr: list`NDLR | Rectificatif | Précision | Mise à jour : | Cet article a été mis à jour | Avertissement :`,
  es: list`Nota: | Corrección | Fe de errores | Fe de erratas | Aclaración | Advertencia:`,
  pt: list`Errata | Erramos | Correção | Atualização: | Aviso:`,
  it: list`N.d.R. | Rettifica | Correzione | Aggiornamento: | Questo articolo è stato aggiornato`,
  nl: list`Noot: | Correctie | Rectificatie | Aanvulling | Naschrift | Dit artikel is aangepast | Dit artikel is bijgewerkt`,
  pl: list`Sprostowanie | Od redakcji | Przypis redakcji | Korekta: | Uwaga: | Artykuł został zaktualizowany | Przypisy`,
  ru: list`От редакции | Прим. ред | Примечание | Поправка | Уточнение | Исправление | Обновлено в`,
  tr: list`Editörün notu | Editör notu | Düzeltme | Dipnot | Güncelleme: bu | Uyarı:`,
  ar: list`ملاحظة | تصحيح | تصويب | توضيح | تنويه | هامش`,
  hi: list`नोट: | संपादक की टिप्पणी | संपादकीय टिप्पणी | सुधार | स्पष्टीकरण`,
  sv: list`Rättelse | Redaktionens anmärkning | Uppdatering: | Fotnot`,
  no: list`Rettelse | Redaksjonens merknad | Oppdatering: | I en tidligere versjon`,
  da: list`Redaktionens bemærkning | Artiklen er opdateret | I en tidligere version`,
  fi: list`Korjaus | Oikaisu | Toimituksen huomautus | Juttua päivitetty`,
  cs: list`Oprava | Pozn. red | Poznámka:`,
  uk: list`Від редакції | Виправлення | Уточнення:`,
};

/** Headings that open a part of an article, a paper or a product page. */
export const PART_HEADING: Phrases = {
  en: list`Introduction | Intro | Background | Conclusion | Conclusions | Final thoughts | Final verdict | Final words | Wrapping up
    Wrap up | Bottom line | The bottom line | The verdict | Verdict | Our verdict | Pros | Cons | Pros and cons | The good
    The bad | The ugly | What we like | What we don't like | Why it matters | What's next | Context | Methods | Methodology
    Results | Limitations | Acknowledgements | Acknowledgments | Appendix | References | Footnotes | Citations | External links
    Frequently asked questions | Q&A | Questions and answers | Description | Product description | Product details
    Product information | Key features | Specifications | Technical specifications | Specs | Tech specs | Dimensions
    What's in the box | What's included | System requirements | Installation | Usage | Getting started | Prerequisites
    Examples | Example | Troubleshooting | Changelog | Release notes | Tips | Tips and tricks | How it works | How to apply
    Who is it for | Battery life | Availability | Treatment | Prevention | Legacy | Etymology | The result | Timeline`,
  zh: list`引言 | 前言 | 背景 | 结论 | 結論 | 总结 | 總結 | 结语 | 结束语 | 结果 | 参考文献 | 参考资料 | 注释 | 外部链接`,
  ja: list`はじめに | おわりに | まとめ | 目的 | 結果 | 考察`,
  ko: list`서론 | 결론 | 머리말 | 맺음말 | 배경 | 방법 | 결과 | 참고문헌 | 참고 문헌`,
  de: list`Einleitung | Hintergrund | Hintergründe | Fazit | Unser Fazit | Schlussfolgerung | Schluss | Ausblick | Zum Hintergrund
    Vorteile | Nachteile | Vor- und Nachteile | Vorteile und Nachteile | Methoden | Methodik | Ergebnisse | Literatur
    Technische Daten | Eigenschaften | Ausstattung | Aufgaben | Auszeichnungen | Anfahrt | Öffnungszeiten | Beispiel
    Fragen und Antworten | Definition`,
  fr: list`Contexte | En conclusion | Avantages | Inconvénients | Avantages et inconvénients | Méthodes | Méthodologie
    Caractéristiques | Conseils | Questions fréquentes`,
  es: list`Introducción | Antecedentes | Contexto | Conclusión | Conclusiones | Ventajas | Desventajas | Inconvenientes
    Ventajas y desventajas | Resultados | Requisitos`,
  pt: list`Introdução | Contextualização | Conclusão | Considerações finais | Vantagens | Desvantagens | Metodologia | Referências
    Referências bibliográficas`,
  it: list`Introduzione | Contesto | Conclusione | Conclusioni | Vantaggi | Svantaggi | Pro e contro | Metodi | Cause`,
  nl: list`Inleiding | Achtergrond | Conclusie | Voordelen | Nadelen | Voor- en nadelen | Methode | Resultaten | Bronvermelding`,
  pl: list`Wstęp | Wprowadzenie | Podsumowanie | Wnioski | Zakończenie | Zalety | Wady | Zalety i wady | Metody | Profilaktyka`,
  ru: list`Введение | Вступление | Заключение | Выводы | Вывод | Итоги | Итог | Предыстория | Контекст`,
  tr: list`Sonuç | Sonuçlar | Özellikler | Avantajlar | Dezavantajlar | Artılar | Eksiler | Kaynakça`,
  ar: list`مقدمة | المقدمة | الخلاصة | خلاصة | الخاتمة | خاتمة | النتائج | المراجع | الهوامش`,
  hi: list`निष्कर्ष | लक्षण | कारण | उपचार | इलाज | बचाव | फायदे | नुकसान`,
  sv: list`Inledning | Bakgrund | Slutsats | Sammanfattande slutsats`,
  no: list`Innledning | Konklusjon | Fordeler | Ulemper`,
  da: list`Indledning | Baggrund | Konklusion | Fordele`,
  fi: list`Johdanto | Tausta | Yhteenveto lopuksi | Lopuksi`,
  cs: list`Úvod | Závěr | Pozadí | Výhody | Literatura`,
  uk: list`Вступ | Висновок | Висновки | Підсумки`,
};

export const RECIPE_HEADING: Phrases = {
  en: list`Ingredients | Directions | Instructions | Method | Recipe notes | Nutrition | Nutrition facts | Nutrition information
    Nutritional information | Equipment | Prep time | Cook time | Total time | Servings | Yield | Serves | Makes
    Calories | For the dough | For the sauce | For the filling | For the dressing | For the topping | Step | What you'll need
    Difficulty`,
  zh: list`材料 | 食材 | 配料 | 用料 | 做法 | 制作步骤 | 製作步驟 | 烹饪步骤 | 烹調方法`,
  ja: list`材料と分量 | 作り方 | レシピ | 下ごしらえ | 調理時間 | 栄養成分 | コツ | コツ・ポイント | 分量`,
  ko: list`재료 | 만드는 법 | 만드는 방법 | 조리법 | 조리 순서 | 양념 | 레시피 | 준비물`,
  de: list`Zutaten | Zubereitung | Anleitung | Zubereitungszeit | Gesamtzeit | Kochzeit | Backzeit | Portionen | Nährwerte
    Für den Teig | Für die Soße | Für die Füllung | Außerdem | Schwierigkeitsgrad | So geht's`,
  fr: list`Ingrédients | Préparation | Étape | Temps de préparation | Temps de cuisson | Temps total | Cuisson | Pour la pâte
    Pour la sauce`,
  es: list`Ingredientes | Preparación | Elaboración | Modo de preparación | Instrucciones | Tiempo de preparación | Tiempo de cocción
    Raciones | Porciones`,
  pt: list`Modo de preparo | Modo de preparação | Preparo | Preparação | Modo de fazer | Tempo de preparo | Rendimento
    Informação nutricional | Para a massa`,
  it: list`Ingredienti | Preparazione | Procedimento | Tempo di preparazione | Tempo di cottura | Cottura | Porzioni | Per la pasta
    Per il ripieno`,
  nl: list`Ingrediënten | Bereiding | Bereidingswijze | Recept | Bereidingstijd | Benodigdheden | Zo maak je het | Voedingswaarde
    Personen`,
  pl: list`Składniki | Przygotowanie | Sposób przygotowania | Wykonanie | Przepis | Czas przygotowania | Wartości odżywcze | Porcje`,
  ru: list`Ингредиенты | Приготовление | Способ приготовления | Рецепт | Время приготовления | Порции | Пищевая ценность | Для теста
    Для соуса`,
  tr: list`Malzemeler | Hazırlanışı | Yapılışı | Tarif | Pişirme süresi | Hazırlama süresi | Kaç kişilik | Püf noktası
    İçindekiler ve malzemeler`,
  ar: list`المكونات | المقادير | طريقة التحضير | طريقة العمل | الوصفة | التحضير | وقت التحضير | المكوّنات | القيمة الغذائية`,
  hi: list`सामग्री | विधि | बनाने की विधि | रेसिपी | बनाने का तरीका | आवश्यक सामग्री`,
  sv: list`Ingredienser | Gör så här | Tillagning | Tillagningstid`,
  no: list`Fremgangsmåte | Slik gjør du | Porsjoner`,
  da: list`Fremgangsmåde | Sådan gør du | Tilberedning`,
  fi: list`Ainekset | Valmistus | Valmistusohje | Ohje`,
  cs: list`Ingredience | Postup | Postup přípravy | Příprava`,
  uk: list`Інгредієнти | Приготування | Спосіб приготування | Як приготувати`,
};

/** Verbs and turns of reported speech: the mark of running news text. */
export const SPEECH: Phrases = {
  en: list`he said | she said | they said | said in an interview | told reporters | told the | said the | he added | she added
    he told | she told | he explained | she explained | according to | in a statement | said that | has said | said on Monday
    said on Tuesday | said on Wednesday | said on Thursday | said on Friday | said on Saturday | he says | she says | he wrote
    is expected to | are expected to | was expected to | a spokesperson for | a spokesman for | he continued | she continued
    in other words | for example | for instance | as a result | at the same time | on the other hand | in addition to
    as well as | such as the | it is important to | there is no | there are | it was a | it is a | he had | she had | who was
    which is | which was | I think | I have | I was | we have | we were | you can | you need to`,
  zh: list`表示 | 指出 | 认为 | 認為 | 据报道 | 據報導 | 据悉 | 据了解 | 他说 | 她说 | 记者了解到 | 记者从 | 报道称 | 与此同时 | 因此 | 然而 | 但是 | 由于 | 我们 | 可以 | 已经 | 目前 | 其中
    透露 | 介绍说 | 强调`,
  ja: list`と述べた | と話す | と話した | と語った | と語る | と説明した | と発表した | という。 | によると | ている。 | ました。 | です。 | と明らかにした | について`,
  ko: list`밝혔다 | 말했다 | 전했다 | 설명했다 | 강조했다 | 덧붙였다 | 것으로 알려졌다 | 것으로 보인다 | 것으로 나타났다 | 라고 | 라며 | 있다 | 한다고 했다 | 이라고 했다 | 하지만 | 그러나`,
  de: list`sagte er | sagte sie | sagt er | sagt sie | sagte der | sagte die | so der | so die | laut einer | laut einem | nach Angaben
    nach eigenen Angaben | teilte mit | teilte die | teilte der | erklärte die | erklärte er | im Gespräch mit
    der Deutschen Presse-Agentur | wie die | wie der | heißt es | zum Beispiel | unter anderem | darüber hinaus | im Rahmen
    auf der anderen Seite | es gibt | es ist | nicht nur | sondern auch | mehr als | ich habe | wir haben | Sie können | hieß es`,
  fr: list`a déclaré | a-t-il déclaré | a-t-elle déclaré | a-t-il dit | a-t-il ajouté | a-t-elle ajouté | a expliqué | explique-t-il
    a indiqué | a affirmé | selon les | selon le | selon la | d'après le | par exemple | en effet | il y a | c'est | n'est pas
    dans le cadre | ainsi que | il est | qui a été | a-t-on appris | a estimé`,
  es: list`dijo que | dijo el | dijo la | ha dicho | ha señalado | ha explicado | ha asegurado | ha afirmado | según el | según la
    según los | de acuerdo con | explicó que | señaló que | afirmó que | aseguró que | indicó que | agregó que | por ejemplo
    sin embargo | además de | en el marco | con el fin de | se trata de | lo que | es decir | por su parte | así como`,
  pt: list`disse que | disse o | disse a | afirmou que | afirmou o | afirmou a | segundo o | segundo a | de acordo com | por exemplo
    por meio de | assim como | é preciso | a partir de`,
  it: list`ha detto | ha dichiarato | ha spiegato | ha aggiunto | ha affermato | ha sottolineato | secondo il | secondo la
    secondo quanto`,
  nl: list`zei hij | zei ze | zegt hij | zegt ze | aldus de | aldus het | volgens de | volgens het | laat weten`,
  pl: list`powiedział | powiedziała | mówi | dodał | dodaje | podkreślił | poinformował | poinformowała | według | zgodnie z
    przede wszystkim | w tym | w związku z | jednak`,
  ru: list`сказала она | сказал | заявил | заявила | сообщил | сообщила | сообщили | отметил | согласно | таким образом | поэтому
    однако`,
  tr: list`dedi | söyledi | belirtti | ifade etti | açıkladı | kaydetti | vurguladı | konuştu | ifadelerini kullandı | göre
    aynı zamanda`,
  ar: list`وقال | قال إن | وأضاف | وأضافت | وأوضح | وأكد | وأشار | وفقا | أعلن | في حين | كما أن`,
  hi: list`ने कहा | कहा कि | बताया कि | के अनुसार | के मुताबिक | उन्होंने कहा | गया है | रहा है | हो गया | किया गया`,
  sv: list`säger han | säger hon | sade han | enligt | bland annat | det är`,
  no: list`sier han | sier hun | ifølge | blant annet | det er`,
  da: list`siger han | siger hun | blandt andet`,
  fi: list`sanoo | mukaan | kertoo | esimerkiksi | muun muassa | lisäksi | kuitenkin`,
  cs: list`řekl | řekla | uvedl | uvedla | podle | například | dodal | kromě toho | je to | zároveň`,
  uk: list`сказав | заявив | повідомив`,
  el: list`δήλωσε | ανέφερε | σύμφωνα με | τόνισε | όπως είπε | ωστόσο | εξηγεί | λέει | επισημαίνει`,
  he: list`אמר | אמרה | לדבריו | לדבריה | הוסיף כי | מסר כי | נמסר כי | הוסיפה | סיפר | סיפרה | ציין כי | טען כי | לדברי
    הוא אומר | היא אומרת | עם זאת | כמו כן`,
  th: list`กล่าวว่า | ระบุว่า | เปิดเผยว่า | เนื่องจาก`,
  vi: list`cho biết | theo đó | nói rằng | tuy nhiên | trong khi đó | chia sẻ rằng | ông nói | theo ông | bên cạnh đó`,
  id: list`mengatakan | menurut | ujarnya | katanya | namun | kata dia | ujar dia | sementara itu | tambahnya | selain itu
    jelasnya`,
  hu: list`mondta | közölte | szerint | azonban`,
  ro: list`a declarat | a spus | potrivit | a precizat`,
  fa: list`گفت | افزود | به گزارش | تصریح کرد | خاطرنشان کرد | اظهار داشت | اظهار کرد | تاکید کرد | ادامه داد | بیان کرد
    اضافه کرد | خبر داد`,
  ...elsewhere('SPEECH'),
};
