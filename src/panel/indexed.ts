/** Does a dotted name lie in a package whose releases the time machine knows? */
export function isIndexed(symbol: string): boolean {
  return /^(?:tensorflow|keras|tf_keras|tf)\./.test(symbol);
}
