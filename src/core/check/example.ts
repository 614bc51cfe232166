import type { Article } from '../article/schema.js';
import type { CheckLine, CheckPage, Example } from './define.js';

/** The article that examples change one thing of. */
const SOUND = [
  'The night ferry between the two islands will run again from April, the harbour office said on Monday.',
  'It had been laid up since the storm, when the ramp on the northern side broke and nobody could say who was to pay for a new one.',
  'Repairs took eleven weeks. The council now wants a second boat, but it has not found the money for it yet, and will not before autumn.',
] as const;

/** The page that an example speaks of. */
export function examplePage(example: Partial<Example>): CheckPage {
  const lines = exampleLines(example);
  const body = lines.filter((line) => line.kind === 'body');
  const text = body.map((line) => line.text).join('\n\n');
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  const record: Article = {
    id: 'example',
    url: example.url === undefined ? 'https://news.example/ferry' : example.url,
    title: example.title === undefined ? 'Night ferry runs again' : example.title,
    subtitle: example.subtitle ?? null,
    authors: [...(example.authors ?? ['Ada Winter'])],
    publishedAt: example.publishedAt === undefined ? '2021-03-05' : example.publishedAt,
    modifiedAt: example.modifiedAt ?? null,
    siteName: example.siteName ?? null,
    language: example.language === undefined ? 'en' : example.language,
    text,
    body: body.map((line) => ({ type: 'paragraph', text: line.text, lines: [line.first, line.last] })),
    authorBio: null,
    tags: [],
    navigation: { previous: null, next: null, breadcrumbs: [], links: [] },
    recommendations: [],
    comments: [],
    sections: lines.map((line) => ({ kind: line.kind, lines: [line.first, line.last], confidence: line.confidence })),
    source: { path: 'example.txt', record: null, format: 'text', encoding: 'utf-8', bytes: null, sha256: null, fetchedAt: null },
    stats: { words, characters: text.length, paragraphs: body.length, bodyShare: example.bodyShare ?? 0.8 },
    warnings: (example.warnings ?? []).map((code) => ({ code, message: code, lines: null })),
  };
  return {
    record,
    reasons: example.reasons ?? [],
    lines,
    source: example.source ?? lines.map((line) => line.text),
    articles: example.articles ?? 1,
    index: 0,
    today: '2021-06-01',
    identify: identifyByScript,
  };
}

function exampleLines(example: Partial<Example>): CheckLine[] {
  const given = example.lines ?? (example.body ?? SOUND).map((text) => ['body', 0.98, text] as const);
  return given.map(([kind, confidence, text], index) => ({ first: index + 1, last: index + 1, text, kind, confidence }));
}

/** Enough for examples: the real one is the pipeline's. */
function identifyByScript(text: string): string | null {
  if (/[\u0400-\u04ff]/.test(text)) return 'ru';
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh';
  if (/\b(?:der|die|und|nicht)\b/.test(text)) return 'de';
  return /\b(?:the|and|of)\b/.test(text) ? 'en' : null;
}
