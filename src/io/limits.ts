/** Bytes of the longest document that may be asked for: it is decoded into one string, and V8's longest has 2^29 - 24 units. */
export const LARGEST_DOCUMENT = 512 * 1024 ** 2 - 24;
/** Bytes of the longest document that is read where no other limit is set. */
export const LONGEST_DOCUMENT = 20e6;
/** More threads than this only cost memory. */
export const MOST_JOBS = 256;
