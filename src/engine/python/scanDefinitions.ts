/** Functions, methods and classes of the user's. */

import type { BoundValue, IRawParameter } from './cellFacts';
import { expressionOf, splitAtCommas, trimmedEnd } from './expressions';
import type { Scan } from './scan';
import { childrenOf } from './parser';
import type { PythonNode } from './parser';

/** Binds a function and opens its scope. */
export function scanFunction(scan: Scan, node: PythonNode): void {
  const name = node.getChild('VariableName');
  const owner = scan.scopes[scan.scope].kind === 'class' ? scan.scopes[scan.scope].name : null;
  const index = scan.functions.length;
  if (name) {
    scan.bind(name, 'function', { type: 'function', index });
  }
  scan.open('function', node, name ? scan.slice(name) : '');
  const found = parameters(scan, node.getChild('ParamList'), owner);
  scan.functions.push({
    name: name ? scan.slice(name) : '',
    from: node.from,
    to: trimmedEnd(scan.text, node.from, node.to),
    nameFrom: name ? name.from : node.from,
    nameTo: name ? name.to : node.from,
    parameters: found,
    method: owner,
    scope: scan.scope,
    returns: null
  });
  scan.functionStack.push(index);
}

function parameters(scan: Scan, list: PythonNode | null, owner: string | null): IRawParameter[] {
  const parameters: IRawParameter[] = [];
  const groups = list ? splitAtCommas(childrenOf(list)) : [];
  groups.forEach((group, position) => {
    const mark = group[0].name;
    const node = mark === '*' || mark === '**' ? group[1] : group[0];
    if (!node || node.name !== 'VariableName') {
      return;
    }
    const self: BoundValue =
      position === 0 && owner ? { type: 'self', name: owner } : { type: 'opaque' };
    scan.bind(node, 'parameter', self);
    parameters.push({
      name: scan.slice(node),
      kind: mark === '*' ? 'star' : mark === '**' ? 'double-star' : 'plain',
      hasDefault: group.some(child => child.name === 'AssignOp'),
      from: node.from,
      to: node.to
    });
  });
  return parameters;
}

/** Binds a class and opens its scope. */
export function scanClass(scan: Scan, node: PythonNode): void {
  const name = node.getChild('VariableName');
  const list = node.getChild('ArgList');
  const text = name ? scan.slice(name) : '';
  if (name) {
    scan.bind(name, 'class', { type: 'class', name: text });
  }
  const bases = (list ? splitAtCommas(childrenOf(list)) : [])
    .filter(group => group.length === 1)
    .map(([base]) => ({ text: scan.slice(base), expression: expressionOf(base, scan.text) }));
  scan.classes.push({
    name: text,
    from: node.from,
    to: trimmedEnd(scan.text, node.from, node.to),
    nameFrom: name ? name.from : node.from,
    nameTo: name ? name.to : node.from,
    scope: scan.scope,
    bases,
    attributes: new Map()
  });
  scan.classStack.push(scan.classes.length - 1);
  scan.open('class', node, text);
}

/** Opens the scope of a lambda. */
export function scanLambda(scan: Scan, node: PythonNode): void {
  scan.open('expression', node, '');
  parameters(scan, node.getChild('ParamList'), null);
}

/** Takes down what a function returns. */
export function scanReturn(scan: Scan, node: PythonNode): void {
  const owner = scan.functionStack[scan.functionStack.length - 1];
  const value = node.lastChild;
  if (owner !== undefined && value && value.name !== 'return') {
    scan.functions[owner].returns = expressionOf(value, scan.text);
  }
}
