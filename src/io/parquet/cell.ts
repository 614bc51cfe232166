import { isUtf8 } from 'node:buffer';
import type { SchemaElement } from 'hyparquet';
import { appendEscaped, type GrowingBytes, parseJson } from '../../core/record/index.js';
import { dateText, timestampText, timeText, type Unit, unscaledText } from './cell-text.js';
import type { Values } from './values.js';

/** Writes a stored value as JSON. */
export type Cell = (out: GrowingBytes, values: Values, start: number, end: number) => void;

const QUOTE = 0x22;

/** How the values of a column are written: as what they mean, where the schema says it. */
export function cellOf(element: SchemaElement): Cell {
  const { type, converted_type: old, logical_type: logical } = element;
  if (logical?.type === 'DECIMAL' || old === 'DECIMAL') return decimal(element);
  switch (type) {
    case 'BOOLEAN':
      return (out, { bytes }, start) => out.text(bytes[start] === 0 ? 'false' : 'true');
    case 'INT32':
    case 'INT64':
      return integer(element);
    case 'INT96':
      return nanosecondsOfDay;
    case 'FLOAT':
      return (out, { view }, start) => out.text(numberText(view.getFloat32(start, true)));
    case 'DOUBLE':
      return (out, { view }, start) => out.text(numberText(view.getFloat64(start, true)));
    case 'FIXED_LEN_BYTE_ARRAY':
      return logical?.type === 'UUID' ? uuid : logical?.type === 'FLOAT16' ? half : binary;
    default:
      if (logical?.type === 'JSON' || old === 'JSON') return json;
      return old === 'UTF8' || old === 'ENUM' || logical?.type === 'STRING' || logical?.type === 'ENUM' ? text : binary;
  }
}

/** The bytes are UTF-8 as they stand; where they are not, that is for whoever reads the record to tell. */
function text(out: GrowingBytes, { bytes }: Values, start: number, end: number): void {
  out.put(QUOTE);
  appendEscaped(out, bytes, start, end);
  out.put(QUOTE);
}

/** Text in most cases. What is not is written as MongoDB writes bytes in JSON, which the record's reader knows. */
function binary(out: GrowingBytes, values: Values, start: number, end: number): void {
  const bytes = values.bytes.subarray(start, end);
  if (isUtf8(bytes)) {
    text(out, values, start, end);
    return;
  }
  out.text('{"$binary":{"base64":"');
  out.text(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'));
  out.text('","subType":"00"}}');
}

function json(out: GrowingBytes, values: Values, start: number, end: number): void {
  const bytes = values.bytes.subarray(start, end);
  try {
    parseJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch {
    binary(out, values, start, end);
    return;
  }
  out.append(bytes);
}

function integer({ type, converted_type: old, logical_type: logical }: SchemaElement): Cell {
  const long = type === 'INT64';
  const unsigned = old?.startsWith('UINT_') === true || (logical?.type === 'INTEGER' && !logical.isSigned);
  const read = (view: DataView, at: number): bigint => {
    if (long) return unsigned ? view.getBigUint64(at, true) : view.getBigInt64(at, true);
    return BigInt(unsigned ? view.getUint32(at, true) : view.getInt32(at, true));
  };
  const quoted =
    (write: (value: bigint) => string): Cell =>
    (out, { view }, start) =>
      out.text(`"${write(read(view, start))}"`);
  if (logical?.type === 'DATE' || old === 'DATE') return quoted(dateText);
  if (logical?.type === 'TIMESTAMP') return quoted((value) => timestampText(value, logical.unit, logical.isAdjustedToUTC));
  if (logical?.type === 'TIME') return quoted((value) => timeText(value, logical.unit));
  const unit: Unit = old?.endsWith('_MICROS') === true ? 'MICROS' : 'MILLIS';
  // In the older annotations, all moments are of UTC.
  if (old?.startsWith('TIMESTAMP_') === true) return quoted((value) => timestampText(value, unit, true));
  if (old?.startsWith('TIME_') === true) return quoted((value) => timeText(value, unit));
  return (out, { view }, start) => out.text(integerText(read(view, start)));
}

/** Numbers that JSON's readers would round stay whole as text: an id is an id. */
function integerText(value: bigint): string {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? String(value) : `"${value}"`;
}

/** Digits that a number of JSON has for certain. */
const SURE_DIGITS = 15;

function decimal({ type, scale: old = 0, logical_type: logical }: SchemaElement): Cell {
  const scale = logical?.type === 'DECIMAL' ? logical.scale : old;
  return (out, { bytes, view }, start, end) => {
    const value = type === 'INT32' ? BigInt(view.getInt32(start, true)) : type === 'INT64' ? view.getBigInt64(start, true) : null;
    const written = unscaledText(value ?? bigEndian(bytes.subarray(start, end)), scale);
    out.text(written.length > SURE_DIGITS ? `"${written}"` : written);
  };
}

/** Longer numbers are damage, and hours of arithmetic. */
const LONGEST_DECIMAL = 64;

function bigEndian(bytes: Uint8Array): bigint {
  if (bytes.length === 0 || bytes.length > LONGEST_DECIMAL) return 0n;
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}

/** Hive's and Spark's times: the nanoseconds of a day, and the day by Julius Scaliger's count. Their zone is not stated. */
function nanosecondsOfDay(out: GrowingBytes, { view }: Values, start: number): void {
  const days = BigInt(view.getUint32(start + 8, true)) - JULIAN_DAY_OF_1970;
  out.text(`"${timestampText(days * NANOSECONDS_A_DAY + view.getBigUint64(start, true), 'NANOS', false)}"`);
}

const JULIAN_DAY_OF_1970 = 2_440_588n;
const NANOSECONDS_A_DAY = 86_400_000_000_000n;

function uuid(out: GrowingBytes, { bytes }: Values, start: number, end: number): void {
  const hex = Buffer.from(bytes.subarray(start, end)).toString('hex');
  out.text(`"${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}"`);
}

/** IEEE 754's numbers of 16 bits. */
function half(out: GrowingBytes, { view }: Values, start: number, end: number): void {
  const bits = end - start === 2 ? view.getUint16(start, true) : 0;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = (bits & 0x3ff) / 1024;
  const size = exponent === 0 ? fraction * 2 ** -14 : exponent === 0x1f ? Number.NaN : (1 + fraction) * 2 ** (exponent - 15);
  out.text(numberText(bits >> 15 === 0 ? size : -size));
}

/** JSON has no infinities and no number that is none. */
function numberText(value: number): string {
  return Number.isFinite(value) ? String(value) : 'null';
}
