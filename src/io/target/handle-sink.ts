/** What writes bytes to an open file. */
export interface HandleSink {
  readonly length: () => number;
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly finish: () => Promise<void>;
}
