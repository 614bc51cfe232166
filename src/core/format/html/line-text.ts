/** As many pieces are joined to one: a line may be made of millions, each of a letter. */
const MOST_APART = 4096;

/**
 * The text of a line that is being made, in pieces: whoever reads one string that grows makes the engine copy all of it at each piece.
 */
export class LineText {
  length = 0;
  private readonly pieces: string[] = [];
  /** How many of the first of them are long, made of many. */
  private joined = 0;

  add(piece: string): void {
    if (piece === '') return;
    this.pieces.push(piece);
    this.length += piece.length;
    if (this.pieces.length - this.joined < MOST_APART) return;
    this.pieces.push(this.pieces.splice(this.joined).join(''));
    this.joined = this.pieces.length;
  }

  /** The last two characters, or as many as there are. */
  get end(): string {
    const { pieces } = this;
    const last = pieces.at(-1) ?? '';
    return last.length > 1 ? last.slice(-2) : (pieces.at(-2)?.slice(-1) ?? '') + last;
  }

  endsIn(text: string): boolean {
    return text.length <= this.length && this.since(this.length - text.length) === text;
  }

  /** What stands behind so many characters. */
  since(length: number): string {
    let at = this.pieces.length;
    let start = this.length;
    while (start > length && at > 0) start -= this.pieces[--at]?.length ?? 0;
    const text = this.pieces.slice(at).join('');
    return start < length ? text.slice(length - start) : text;
  }

  /** Takes back what stands behind so many characters. */
  cut(length: number): void {
    while (this.length > length) {
      const last = this.pieces.pop() ?? '';
      this.length -= last.length;
      this.joined = Math.min(this.joined, this.pieces.length);
      if (this.length < length) this.add(last.slice(0, length - this.length));
    }
  }

  whole(): string {
    return this.pieces.length === 1 ? (this.pieces[0] ?? '') : this.pieces.join('');
  }

  clear(): void {
    this.pieces.length = 0;
    this.joined = 0;
    this.length = 0;
  }
}
