import { shownShape } from '../../shared/shapeText';

/** What a layer wants of its input, as its message says it. */
export interface IDemand {
  readonly expected: string;
  readonly got: string;
  readonly axis?: number;
  /** Axes that are wanted and that came, where the rank is the matter. */
  readonly ranks?: readonly [wanted: number, got: number];
}

/** Reads the demand off the message's own words; null where they name no shape. */
export function demandOf(detail: string): IDemand | null {
  const axis =
    /expected axis (-?\d+) of input shape to have (?:a )?value (\S+?),? but received input with shape ([([][^)\]]*[)\]])/.exec(
      detail
    );
  if (axis) {
    return { expected: axis[2], got: shownShape(axis[3]), axis: Number(axis[1]) };
  }
  const rank =
    /expected (?:min_|max_)?ndim=(\d+),? found (?:min_|max_)?ndim=(\d+)(?:[^]*?Full shape received: ?([([][^)\]]*[)\]]))?/.exec(
      detail
    );
  if (rank) {
    const ranks = [Number(rank[1]), Number(rank[2])] as const;
    return {
      expected: `ndim=${rank[1]}`,
      got: rank[3] ? shownShape(rank[3]) : `ndim=${rank[2]}`,
      ranks
    };
  }
  const shape = /expected shape=([([][^)\]]*[)\]]),? found shape=([([][^)\]]*[)\]])/.exec(detail);
  return shape ? { expected: shownShape(shape[1]), got: shownShape(shape[2]) } : null;
}
