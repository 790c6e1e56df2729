/** Shapes in messages: which axis differs, and shapes in one notation. */

/** '[32,10]' or 'TensorShape([32, 10])' as '(32, 10)'; other text unchanged. */
export function shownShape(text: string): string {
  const inner = /^[^([]*[([]+([^)\]]*)[)\]]*$/.exec(text.trim());
  if (!inner) {
    return text.trim();
  }
  const parts = inner[1]
    .split(/[\s,]+/)
    .map(part => (part === '?' || part === '-1' ? 'None' : part))
    .filter(Boolean);
  return parts.length === 1 ? `(${parts[0]},)` : `(${parts.join(', ')})`;
}

/** The sizes of a shape, null for an open one; null where the text is no shape. */
export function sizesOf(text: string): readonly (number | null)[] | null {
  const shown = shownShape(text);
  if (!/^\((?:(?:None|\d+),? ?)*\)$/.test(shown)) {
    return null;
  }
  return shown
    .slice(1, -1)
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
    .map(part => (part === 'None' ? null : Number(part)));
}

/** The only axis in which two shapes of one rank differ; undefined if the ranks or several axes differ. */
export function differingAxis(expected: string, got: string): number | undefined {
  const left = sizesOf(expected);
  const right = sizesOf(got);
  if (!left || !right || left.length !== right.length) {
    return undefined;
  }
  const axes = left.flatMap((size, axis) =>
    size !== null && right[axis] !== null && size !== right[axis] ? [axis] : []
  );
  return axes.length === 1 ? axes[0] : undefined;
}

/** Number of axes of a shape; null where the text is no shape. */
export function rankOf(text: string): number | null {
  return sizesOf(text)?.length ?? null;
}
