/** What code that was written for arrays asks of tensors. */

/** NumPy's attributes that a tensor has only where NumPy's behaviour was switched on: in no release by itself. */
export const NUMPY_HABITS: ReadonlySet<string> = new Set([
  'T',
  'astype',
  'ravel',
  'transpose',
  'reshape',
  'clip',
  'size',
  'tolist',
  'data'
]);
