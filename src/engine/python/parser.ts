/** The only file that touches the Python parser. */

import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';

/** A node of the syntax tree: name, offsets, children and siblings. */
export type PythonNode = SyntaxNode;

/** Parses Python text; never fails: what is no Python becomes error nodes. */
export function parsePython(text: string): PythonNode {
  return parser.parse(text).topNode;
}

/** Direct children, punctuation included. */
export function childrenOf(node: PythonNode): PythonNode[] {
  const children: PythonNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    children.push(child);
  }
  return children;
}

/** What `walk` calls. Making a node object costs more than walking over it, so only those asked for are made. */
export interface IVisitor {
  /** Names of the nodes for which `enter` and `leave` are called. */
  readonly nodes: ReadonlySet<string>;
  /** Returns false to skip the children. */
  enter(node: PythonNode): boolean;
  leave?(node: PythonNode): void;
  /** A name that is read or bound; the most frequent node by far. */
  name?(from: number, to: number): void;
}

/** Walks the tree in source order. */
export function walk(root: PythonNode, visitor: IVisitor): void {
  root.cursor().iterate(
    ref => {
      if (ref.name === 'VariableName') {
        visitor.name?.(ref.from, ref.to);
        return false;
      }
      return visitor.nodes.has(ref.name) ? visitor.enter(ref.node) : true;
    },
    ref => {
      if (visitor.leave && visitor.nodes.has(ref.name)) {
        visitor.leave(ref.node);
      }
    }
  );
}
