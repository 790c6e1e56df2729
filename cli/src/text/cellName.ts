/** How a cell is named in text: as people count, and as `--cell` and the JSON answers count. */
export function cellName(index: number): string {
  return `cell ${index + 1} (index ${index})`;
}
