/** One line of a stream; `number` counts from 1, blank lines included. */
export interface ILine {
  readonly number: number;
  readonly text: string;
}

const LINE_FEED = 10;

/**
 * The lines of a byte stream that are not blank, in order, as they arrive. Chunks are joined once
 * a line, so a line of many megabytes costs no more than its length.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<ILine> {
  let parts: Buffer[] = [];
  let number = 0;
  const finished = (last: Buffer): ILine => {
    const text = Buffer.concat([...parts, last]).toString('utf8');
    parts = [];
    number++;
    return { number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      const line = finished(chunk.subarray(from, at));
      from = at + 1;
      if (line.text.trim()) {
        yield line;
      }
    }
    parts.push(chunk.subarray(from));
  }
  const line = finished(Buffer.alloc(0));
  if (line.text.trim()) {
    yield line;
  }
}
