/** Statements that bind names. */

import { expressionOf, importsOf, partsOf } from './expressions';
import type { Scan } from './scan';
import { asNames, captureNames, exceptBodies, loopNames, targetNames } from './targets';
import { childrenOf } from './parser';
import type { PythonNode } from './parser';

/** Takes down the names that an import statement binds. */
export function scanImport(scan: Scan, node: PythonNode): void {
  for (const item of importsOf(node, scan.text)) {
    scan.imports.push(item);
    if (item.bound === '*') {
      scan.stars.push({ module: item.module, from: item.from });
      continue;
    }
    const whole = item.name === null ? item.module : `${item.module}.${item.name}`;
    const plain = item.name === null && item.bound === item.module.split('.')[0];
    scan.bindName(item.bound, 'import', { type: 'module', name: plain ? item.bound : whole }, item);
  }
}

function bindExpression(scan: Scan, name: PythonNode, value: PythonNode): void {
  scan.bind(
    name,
    'assignment',
    { type: 'expression', expression: expressionOf(value, scan.text) },
    value
  );
}

/** Takes down an assignment, of several targets too. */
export function scanAssignment(scan: Scan, node: PythonNode): void {
  const children = childrenOf(node);
  const operators = children.flatMap((child, index) => (child.name === 'AssignOp' ? [index] : []));
  if (operators.length === 0) {
    return;
  }
  const last = operators[operators.length - 1];
  const value = children.slice(last + 1);
  let begin = 0;
  for (const operator of operators) {
    const targets = children
      .slice(begin, operator)
      .filter(child => ![',', 'TypeDef'].includes(child.name));
    begin = operator + 1;
    if (targets.length === 1 && targets[0].name === 'VariableName' && value.length === 1) {
      bindExpression(scan, targets[0], value[0]);
    } else {
      targets.forEach(target => scan.bindAll(targetNames(target), 'assignment'));
    }
    targets
      .filter(target => target.name === 'MemberExpression')
      .forEach(target => {
        scan.assigned.add(target.from);
        selfAttribute(scan, target, value);
      });
  }
}

function selfAttribute(scan: Scan, target: PythonNode, value: readonly PythonNode[]): void {
  const { root, parts } = partsOf(target, scan.text);
  const owner = scan.classStack[scan.classStack.length - 1];
  if (
    root === 'name' &&
    parts.length === 2 &&
    parts[0].name === 'self' &&
    value.length === 1 &&
    owner !== undefined
  ) {
    scan.classes[owner].attributes.set(parts[1].name, expressionOf(value[0], scan.text));
  }
}

/** Takes down `global` and `nonlocal`. */
export function scanGlobals(scan: Scan, node: PythonNode): void {
  for (const child of childrenOf(node)) {
    if (child.name === 'VariableName') {
      scan.taken.add(child.from);
      scan.scopes[scan.scope].globals.add(scan.slice(child));
    }
  }
}

/** `x += 1` reads and binds. */
export function scanUpdate(scan: Scan, node: PythonNode): void {
  if (node.firstChild?.name === 'VariableName') {
    scan.bind(node.firstChild, 'assignment');
    scan.taken.delete(node.firstChild.from);
  }
}

/** `(x := value)` */
export function scanNamedExpression(scan: Scan, node: PythonNode): void {
  if (node.firstChild?.name === 'VariableName' && node.lastChild) {
    bindExpression(scan, node.firstChild, node.lastChild);
  }
}

/** Names of loops, `with`, `except`, `match` and `del`. */
export function scanBlock(scan: Scan, node: PythonNode): void {
  switch (node.name) {
    case 'ForStatement':
      scan.bindAll(loopNames(node), 'loop');
      break;
    case 'WithStatement':
      scan.bindAll(asNames(node), 'with');
      break;
    case 'TryStatement':
      scan.bindAll(asNames(node), 'except');
      exceptBodies(node).forEach(body => scan.addFallback(body));
      break;
    case 'MatchClause':
      scan.bindAll(captureNames(node), 'assignment');
      break;
    case 'DeleteStatement':
      scan.bindAll(node.getChildren('VariableName'), 'delete');
      break;
    default:
      break;
  }
}
