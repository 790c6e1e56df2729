/** Columns of text for a reader; wider terminals do not make better lines. */
const WIDTH = 96;

/** Breaks text into lines at spaces; every line is indented. Line feeds of the text are kept. */
export function wrapped(text: string, indent: string, first: string = indent): string {
  const room = WIDTH - indent.length;
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line && line.length + 1 + word.length > room) {
        lines.push(line);
        line = word;
      } else {
        line = line ? `${line} ${word}` : word;
      }
    }
    lines.push(line);
  }
  return lines.map((line, index) => (index ? indent : first) + line).join('\n');
}
