import type { DocumentInput } from '../../core/types.js';
import { letGo, type RawDocument } from '../input/documents.js';
import { readDocument } from '../input/read-document.js';
import type { Problem } from '../problem.js';
import type { BatchSettings } from './batch.js';
import { beThrifty, isLong } from './thrift.js';

/** Decodes a document of a batch, and lets its bytes go. What is unpacked on the way may be long where its bytes are not. */
export async function takeDocument(document: RawDocument, settings: BatchSettings): Promise<DocumentInput | Problem> {
  const ours = settings.check !== undefined || settings.yields !== 'outcomes';
  if (ours) await beThrifty(isLong(document.bytes));
  const input = await readDocument(document, settings);
  letGo(document);
  if (ours && 'text' in input) await beThrifty(isLong(input.text));
  return input;
}
