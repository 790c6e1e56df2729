/** Shapes as text, in parts, so that one axis can be marked. Pure. */

/** One piece of a shape's text; `axis` where it is the extent of an axis. */
export interface IShapePart {
  readonly text: string;
  readonly axis?: number;
}

const SHAPE = /^\s*([([])(.*)([)\]])\s*$/;

/** '(None, 28, 28)' in parts; one unmarked part where the text is no shape. */
export function shapeParts(text: string): IShapePart[] {
  const match = SHAPE.exec(text);
  if (!match || /[([]/.test(match[2])) {
    return [{ text }];
  }
  const extents = match[2].split(',').map(part => part.trim());
  const trailing = extents.length > 1 && extents[extents.length - 1] === '';
  const own = trailing ? extents.slice(0, -1) : extents;
  const parts: IShapePart[] = [{ text: match[1] }];
  own.forEach((extent, axis) => {
    parts.push({ text: extent, axis });
    parts.push({ text: axis < own.length - 1 ? ', ' : trailing ? ',' : '' });
  });
  parts.push({ text: match[3] });
  return parts.filter(part => part.text !== '');
}

/** Number of axes of a shape's text, or 0 where it is no shape. */
export function rankOf(text: string): number {
  return shapeParts(text).filter(part => part.axis !== undefined).length;
}

/** A non-negative axis for one that may count from the end; -1 where it is outside. */
export function axisIn(text: string, axis: number | undefined): number {
  if (axis === undefined) {
    return -1;
  }
  const rank = rankOf(text);
  const at = axis < 0 ? rank + axis : axis;
  return at >= 0 && at < rank ? at : -1;
}

/**
 * What is expected of one axis, as a shape: its value in its place, points for the axes that it says nothing
 * of. '1' beside '(4, 28, 28, 3)' and axis -1 gives '(·, ··, ··, 1)'. The text itself where it is a shape already.
 */
export function besideShape(expected: string, got: string, axis: number | undefined): string {
  const at = axisIn(got, axis);
  if (at === -1 || rankOf(expected) > 0 || !/^\w+$/.test(expected)) {
    return expected;
  }
  return shapeParts(got)
    .map(part =>
      part.axis === undefined
        ? part.text
        : part.axis === at
          ? expected
          : part.text.replace(/./g, '·')
    )
    .join('');
}
