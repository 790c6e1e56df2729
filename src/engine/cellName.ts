/** How a cell is named to a user. */

/** The name of a cell in running text: its prompt, or its place. */
export function cellName(
  cells: readonly { readonly executionCount: number | null }[] | undefined,
  index: number
): string {
  const count = cells?.[index]?.executionCount;
  return typeof count === 'number' ? `[${count}]` : `#${index + 1}`;
}
