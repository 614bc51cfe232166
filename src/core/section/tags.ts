import { defineSection } from './define.js';
import { list } from './list.js';
import { elsewhere } from './phrases/languages/index.js';

export const tags = defineSection({
  kind: 'tags',
  about: `Topic tags, keywords and categories of this article, with their label.`,
  cues: [
    {
      name: 'label',
      place: 'whole',
      phrases: {
        en: list`Tags | Tag | Topic | Topics in this article | Topics in this story | Topics mentioned in this article | Filed under
          Filed in | Filed | Tagged | Tagged with | Tagged as | Tagged in | Post tags | Article tags | Story tags | Article topics
          Related topics | Related tags | Keywords | Key words | Keyword | Hashtags | Labels | Category | Subjects | Subject
          Explore topics | Related categories`,
        zh: list`标签 | 標籤 | 关键词 | 關鍵字 | 关键字 | 關鍵詞 | 相关标签 | 相關標籤 | 主题 | 文章分类`,
        ja: list`タグ | キーワード | 関連タグ | 関連キーワード | この記事のタグ | 記事のタグ | トピック | トピックス | ハッシュタグ | ジャンル`,
        ko: list`태그 | 키워드 | 관련 태그 | 관련태그 | 관련 키워드 | 관련키워드 | 주제 | 해시태그 | 관련 토픽 | 관련 주제 | 관련 검색어 | 이슈 태그`,
        de: list`Schlagwörter | Schlagworte | Schlagwort | Stichwörter | Stichworte | Thema | Themen in diesem Artikel
          Themen dieses Artikels | Themen des Artikels | Weitere Themen zum Artikel | Kategorie | Rubrik | Ressort | Abgelegt unter
          Abgelegt in`,
        fr: list`Mots-clés | Mot-clé | Étiquettes | Étiquette | Sujets | Sujet | Thèmes | Thématiques`,
        es: list`Etiquetas | Etiqueta | Temas | Tema | Palabras clave | Palabra clave | Temas relacionados | Archivado en | Archivado como
          Sección`,
        pt: list`Tópicos | Tópico | Palavras-chave | Palavra-chave | Assuntos | Assunto | Assuntos relacionados | Marcadores
          Tópicos relacionados`,
        it: list`Argomenti | Argomento | Parole chiave | Etichette | Etichetta | Categoria | Temi | Argomenti trattati
          Argomenti dell'articolo`,
        nl: list`Trefwoorden | Trefwoord | Labels van dit artikel | Onderwerpen | Onderwerp | Categorie | Thema's | Gerelateerde onderwerpen
          Geplaatst in`,
        pl: list`Tagi | Słowa kluczowe | Słowo kluczowe | Tematy | Temat | Kategoria | Etykiety | Powiązane tematy | Otagowano`,
        ru: list`Теги | Тег | Метки | Метка | Ключевые слова | Темы | Тема | Рубрика | Категория`,
        tr: list`Etiketler | Etiket | Anahtar kelimeler | Konular | Konu | Konu başlıkları | Kategori | İlgili etiketler | Anahtar kelime`,
        ar: list`الوسوم | وسوم | وسم | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | الكلمات الدلالية | مواضيع | المواضيع | هاشتاغ
          الموضوعات | كلمات البحث | التاغات | الأوسمة`,
        hi: list`टैग | टैग्स | विषय | कीवर्ड | श्रेणी | संबंधित टैग | संबंधित विषय | टॉपिक्स | टॉपिक | संबंधित टॉपिक्स`,
        sv: list`Taggar | Ämnen | Ämne | Nyckelord`,
        no: list`Stikkord | Emner | Emne | Nøkkelord`,
        da: list`Emneord for artiklen | Nøgleord | Emner i artiklen | Tagget med`,
        fi: list`Avainsanat | Aiheet | Aihe | Tunnisteet`,
        cs: list`Štítky | Štítek | Klíčová slova | Témata | Související témata`,
        uk: list`Теґи | Мітки | Ключові слова | Теми`,
        el: list`Ετικέτες | Λέξεις κλειδιά | Θέματα | Κατηγορία | Κατηγορίες`,
        he: list`תגיות | תגית | מילות מפתח | נושאים | תגים | נושאים בכתבה | תייגו`,
        th: list`แท็ก | แท็กที่เกี่ยวข้อง | คำสำคัญ | หัวข้อ | คำค้นหา`,
        vi: list`Thẻ | Từ khóa | Chủ đề | Chuyên mục: | Từ khoá | Thẻ tag`,
        id: list`Kata kunci | Topik | Topik terkait | Label | Tag terkait`,
        hu: list`Címkék | Címke | Kulcsszavak | Témák`,
        ro: list`Etichete | Cuvinte cheie | Subiecte`,
        fa: list`برچسب ها | برچسبها | کلید واژه ها | کلیدواژه ها | برچسب | کلیدواژه‌ها | کلید واژه‌ها | موضوعات`,
        ...elsewhere('TAG_LABEL'),
      },
    },
    {
      name: 'label-lead',
      place: 'start',
      phrases: {
        en: list`Tags | Tagged | Filed under | Filed in | Filed to | Topics | Related topics | Keywords | Posted in | Posted under | Category
          Categorized as | Labels | Hashtags | Listed in | Categorised as | Index terms | Read more about`,
        zh: list`标签 | 標籤 | 关键词 | 關鍵字 | 关键字 | 關鍵詞 | 文章标签 | 相关标签 | 相關標籤 | 分类： | 分類： | TAG`,
        ja: list`タグ | キーワード | カテゴリ | 関連キーワード | 関連タグ | トピックス | ハッシュタグ | ジャンル`,
        ko: list`태그 | 키워드 | 관련태그 | 분류: | 카테고리: | 해시태그 | 관련 주제 | 관련 검색어 | 관련 키워드: | 이슈 태그`,
        de: list`Schlagwörter | Schlagworte | Stichwörter | Stichworte | Kategorie | Kategorien | Abgelegt unter | Veröffentlicht unter
          Verschlagwortet mit | Schlüsselwörter | Rubrik | Getaggt mit | Markiert mit | Kategorisiert in`,
        fr: list`Mots-clés | Étiquettes | Étiqueté | Catégorie | Catégories | Classé dans | Thèmes | Thématiques`,
        es: list`Etiquetas | Etiquetado | Palabras clave | Archivado en | Archivado bajo | Categoría | Categorías | Temas relacionados`,
        pt: list`Palavras-chave | Assuntos | Marcadores | Arquivado em | Tópicos | Categoria | Marcado com`,
        it: list`Parole chiave | Argomenti | Etichette | Categorie | Archiviato in | Taggato`,
        nl: list`Trefwoorden | Onderwerpen | Geplaatst in | Opgeslagen onder | Categorieën | Getagd met | Onderwerp`,
        pl: list`Tagi | Słowa kluczowe | Kategoria | Otagowano | Zaszufladkowano do | Etykiety | Opublikowano w`,
        ru: list`Теги | Тэги | Метки | Ключевые слова | Рубрика | Рубрики | Категория | Категории | Опубликовано в рубрике`,
        tr: list`Etiketler | Etiket | Anahtar kelimeler | Kategori | Kategoriler`,
        ar: list`الوسوم | وسوم | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | الكلمات الدلالية | التصنيفات | التصنيف | تصنيفات | هاشتاغ
          الموضوعات | كلمات البحث | التاغات | الأوسمة`,
        hi: list`टैग | टैग्स | कीवर्ड | श्रेणी | टॉपिक | संबंधित टॉपिक्स`,
        sv: list`Taggar | Ämnen | Nyckelord | Kategorier`,
        no: list`Stikkord | Emneord | Nøkkelord | Emner`,
        da: list`Nøgleord`,
        fi: list`Avainsanat | Asiasanat | Tunnisteet | Aiheet`,
        cs: list`Štítky | Klíčová slova | Tagy`,
        uk: list`Теґи | Мітки | Ключові слова | Позначки`,
        el: list`Ετικέτες | Λέξεις κλειδιά | Κατηγορία | Κατηγορίες`,
        he: list`תגיות | מילות מפתח | קטגוריות | תגים | נושאים בכתבה | תייגו`,
        th: list`แท็ก | คำสำคัญ | หมวดหมู่ | คำค้นหา`,
        vi: list`Từ khóa | Thẻ | Chủ đề | Từ khoá`,
        id: list`Kata kunci | Topik | Label:`,
        hu: list`Címkék | Kulcsszavak | Kategória`,
        ro: list`Etichete | Cuvinte cheie | Categorii`,
        fa: list`برچسب ها | کلیدواژه ها | کلمات کلیدی | برچسب‌ها | کلیدواژه‌ها | کلید واژه‌ها | موضوعات`,
        ...elsewhere('TAG_LEAD'),
      },
    },
  ],
  examples: [
    {
      cue: 'label',
      fires: ['Tags:', 'Filed under', 'Schlagwörter', '标签：', 'Temas relacionados', 'Етикети:', 'Žymos'],
      quiet: [
        'Tags hang from every suitcase',
        'He filed under protest',
        'Schlagwörter sind billig',
        '贴上标签的瓶子',
        'Los temas del día',
        'Етикети на бутилки',
        'Jo žymos knygoje',
      ],
    },
    {
      cue: 'label-lead',
      fires: ['Tags: rivers, ferries, spring', 'Filed under: Gardening', 'Mots-clés : vélo, ville', 'タグ: 旅行'],
      quiet: ['Luggage tags are back in fashion', 'The complaint was filed under his name', 'Ses mots sont des clés', '値札のタグを外す'],
    },
  ],
});
