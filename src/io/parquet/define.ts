/** The file is damaged, with the reason in words for people. Rows that came before the damage were given out. */
export class BrokenTable extends Error {
  override readonly name = 'BrokenTable';
}

/** The file may be sound and is not read all the same, with the reason in words for people. */
export class UnreadTable extends Error {
  override readonly name = 'UnreadTable';
  readonly code: 'unread-table' | 'encrypted';

  constructor(reason: string, code: UnreadTable['code'] = 'unread-table') {
    super(reason);
    this.code = code;
  }
}

/** A page that cannot be decompressed. */
export function unpackable(): BrokenTable {
  return new BrokenTable('the data cannot be decompressed');
}
