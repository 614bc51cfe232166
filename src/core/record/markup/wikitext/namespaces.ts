/** What wikis call pictures and films, in small letters. */
const FILES: ReadonlySet<string> = new Set(
  (
    'file|image|media|datei|bild|fichier|archivo|imagen|ficheiro|arquivo|imagem|immagine|bestand|afbeelding|plik|grafika|файл|изображение|ファイル|画像|文件|檔案|档案|圖像|图像|파일|그림|' +
    'dosya|resim|ملف|صورة|चित्र|fil|tiedosto|kuva|soubor|fájl|kép|fișier|imagine|berkas|gambar|tập tin|hình|קובץ|תמונה|ไฟล์|ภาพ|پرونده|تصویر|αρχείο|εικόνα|зображення|súbor|slika|datoteka|fitxer|imatge|fitxategi'
  ).split('|'),
);
/** What they call topics. */
const CATEGORIES: ReadonlySet<string> = new Set(
  'category|kategorie|catégorie|categoría|categoria|categorie|kategoria|категория|категорія|カテゴリ|分类|分類|분류|kategori|تصنيف|श्रेणी|luokka|kategória|thể loại|קטגוריה|หมวดหมู่|رده|κατηγορία|kategorija|kategoria|catégoria'.split(
    '|',
  ),
);
/** `de:Fähre`, `zh-yue:…` on a line of its own: the page in another language. */
const LANGUAGE = /^(?:[a-z]{2,3}|simple)(?:-[a-z]{2,10}){0,2}:[^\s:/]/;

export type Namespace = 'file' | 'category' | 'language' | 'page';

/** Where a link leads, by what stands before its first colon. */
export function namespaceOf(target: string): Namespace {
  const colon = target.indexOf(':');
  if (colon < 1) return 'page';
  const name = target.slice(0, colon).trim().toLowerCase();
  if (FILES.has(name)) return 'file';
  if (CATEGORIES.has(name)) return 'category';
  return LANGUAGE.test(target) ? 'language' : 'page';
}
