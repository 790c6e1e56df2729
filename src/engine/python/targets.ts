/** Which names a statement binds. */

import { childrenOf, walk } from './parser';
import type { PythonNode } from './parser';

/** Names bound by an assignment target: plain names and those in tuples and lists. */
export function targetNames(node: PythonNode): PythonNode[] {
  if (node.name === 'VariableName') {
    return [node];
  }
  if (
    ['TupleExpression', 'ArrayExpression', 'ParenthesizedExpression', 'StarExpression'].includes(
      node.name
    )
  ) {
    return childrenOf(node).flatMap(child => targetNames(child));
  }
  return [];
}

/** Targets of `for` (statement or comprehension): the names between each `for` and its `in`. */
export function loopNames(node: PythonNode): PythonNode[] {
  const names: PythonNode[] = [];
  let inside = false;
  for (const child of childrenOf(node)) {
    if (child.name === 'for') {
      inside = true;
    } else if (child.name === 'in') {
      inside = false;
    } else if (inside) {
      names.push(...targetNames(child));
    }
  }
  return names;
}

/** Names behind `as`, of `with` and `except`. */
export function asNames(node: PythonNode): PythonNode[] {
  const names: PythonNode[] = [];
  let previous = '';
  for (const child of childrenOf(node)) {
    if (previous === 'as') {
      names.push(...targetNames(child));
    }
    if (child.name === 'ParenthesizedExpression' && node.name === 'WithStatement') {
      names.push(...asNames(child));
    }
    previous = child.name;
  }
  return names;
}

/** Names that a match clause captures. */
export function captureNames(clause: PythonNode): PythonNode[] {
  const names: PythonNode[] = [];
  walk(clause, {
    nodes: new Set(['CapturePattern', 'AsPattern', 'Body']),
    enter: node => {
      if (node.name !== 'Body' && node.lastChild?.name === 'VariableName') {
        names.push(node.lastChild);
      }
      return node.name !== 'Body';
    }
  });
  return names;
}

/** Offsets of the bodies of `except` clauses. */
export function exceptBodies(statement: PythonNode): { from: number; to: number }[] {
  const bodies: { from: number; to: number }[] = [];
  let inside = false;
  for (const child of childrenOf(statement)) {
    if (child.name === 'except') {
      inside = true;
    } else if (['else', 'finally'].includes(child.name)) {
      inside = false;
    } else if (child.name === 'Body' && inside) {
      bodies.push({ from: child.from, to: child.to });
      inside = false;
    }
  }
  return bodies;
}
