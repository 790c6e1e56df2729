/** The only file that touches the Python parser. */

import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';

/** A node of the syntax tree: name, offsets, children and siblings. */
export type PythonNode = SyntaxNode;

/** Parses Python text; never fails: what is no Python becomes error nodes. */
export function parsePython(text: string): PythonNode {
  return parser.parse(text).topNode;
}

/** Is there an error node in the tree? */
export function hasError(root: PythonNode): boolean {
  let found = false;
  root.cursor().iterate(node => {
    found = found || node.type.isError;
    return !found;
  });
  return found;
}

/** Direct children, punctuation included. */
export function childrenOf(node: PythonNode): PythonNode[] {
  const children: PythonNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    children.push(child);
  }
  return children;
}

/** Calls `enter` for each node, `leave` after its children; `enter` returns false to skip the children. */
export function walk(
  root: PythonNode,
  enter: (node: PythonNode) => boolean,
  leave: (node: PythonNode) => void
): void {
  root.cursor().iterate(
    ref => enter(ref.node),
    ref => leave(ref.node)
  );
}
