/** Offsets to lines and back. Lines are split on '\n' only, as in the contract. */
export class LineTable {
  private readonly _starts: number[] = [0];

  constructor(private readonly _source: string) {
    for (let at = _source.indexOf('\n'); at !== -1; at = _source.indexOf('\n', at + 1)) {
      this._starts.push(at + 1);
    }
  }

  /** Offset to 0-based line and column; held inside the text. */
  position(offset: number): readonly [line: number, column: number] {
    const held = Math.max(0, Math.min(offset, this._source.length));
    let low = 0;
    let high = this._starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this._starts[middle] <= held) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return [low, held - this._starts[low]];
  }

  /** 0-based line and column to offset; held inside the line. */
  offset(line: number, column: number): number {
    const held = Math.max(0, Math.min(line, this._starts.length - 1));
    const start = this._starts[held];
    const end = held + 1 < this._starts.length ? this._starts[held + 1] - 1 : this._source.length;
    return Math.max(start, Math.min(start + column, end));
  }

  /** Text of a line without its line feed; '' for a line that is not there. */
  lineText(line: number): string {
    if (line < 0 || line >= this._starts.length) {
      return '';
    }
    return this._source.slice(this._starts[line], this.offset(line, Number.MAX_SAFE_INTEGER));
  }
}
