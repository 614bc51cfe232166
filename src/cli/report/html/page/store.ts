import type { CheckSummary } from '../../../../core/check/types.js';
import type { PackedDocument, PackedPage, PageCounts, PageData } from '../data.js';
import { type ShownDocument, unpack } from './shown.js';

export interface Store {
  readonly version: string;
  readonly summary: CheckSummary;
  readonly documents: readonly ShownDocument[];
  readonly pages: PageCounts;
  readonly kinds: readonly string[];
}

/** Reads the data, and takes its blocks out of the document: their texts would be in memory twice. */
export async function readStore(): Promise<Store> {
  const reading: Promise<PackedDocument[]>[] = [...document.querySelectorAll('script.documents')].map(takeJson);
  const data: PageData = await takeJson(document.getElementById('data'));
  const rows = (await Promise.all(reading)).flat();
  const { version, summary, texts, pages, kinds } = data;
  return { version, summary, pages, kinds, documents: rows.map((row, index) => unpack(row, index, texts)) };
}

let open: { readonly block: number; readonly pages: Promise<PackedPage[]> } | null = null;

/** The text of a document, read when it is opened; the last block stays open, for neighbours are often in the same. */
export async function readPage(shown: ShownDocument): Promise<PackedPage | null> {
  if (shown.page === null) return null;
  const [block, index] = shown.page;
  if (open?.block !== block) open = { block, pages: whole().then(() => readJson(document.getElementById(`pages-${block}`))) };
  return (await open.pages)[index] ?? null;
}

/** Pages stand behind this script: at first they may not have been read. */
function whole(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}

function takeJson(block: Element | null) {
  const value = readJson(block);
  block?.remove();
  return value;
}

async function readJson(block: Element | null) {
  const text = new Blob([bytesOf(block?.textContent ?? '')]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(text).json();
}

/** A loop: a function called for each of five million characters would take a third of a second. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
