/** Walks one cell's syntax tree once and takes down what the engine asks for. */

import type {
  BoundValue,
  ICellFacts,
  IExpression,
  IRawBinding,
  IRawCall,
  IRawClass,
  IRawFunction,
  IRawImport,
  IRawParameter,
  IRawReference,
  IScope
} from './cellFacts';
import {
  argumentsOf,
  expressionOf,
  importsOf,
  isMaximalDotted,
  partsOf,
  splitAtCommas,
  trimmedEnd
} from './expressions';
import { asNames, captureNames, exceptBodies, loopNames, targetNames } from './targets';
import { childrenOf, parsePython, walk } from './tree';
import type { PythonNode } from './tree';

const OPAQUE: BoundValue = { type: 'opaque' };
const SCOPES: Readonly<Record<string, IScope['kind']>> = {
  FunctionDefinition: 'function',
  ClassDefinition: 'class',
  LambdaExpression: 'expression',
  ArrayComprehensionExpression: 'expression',
  DictionaryComprehensionExpression: 'expression',
  SetComprehensionExpression: 'expression',
  ComprehensionExpression: 'expression'
};

class Scanner {
  readonly scopes: IScope[];
  readonly bindings: IRawBinding[] = [];
  readonly imports: IRawImport[] = [];
  readonly calls: IRawCall[] = [];
  readonly references: IRawReference[] = [];
  readonly functions: IRawFunction[] = [];
  readonly classes: IRawClass[] = [];
  readonly stars: { module: string; from: number }[] = [];
  /** Offsets of names that are bound or are no names of the scope (keywords, parts of chains). */
  private readonly _taken = new Set<number>();
  private readonly _assigned = new Set<number>();
  private readonly _stack: number[] = [0];
  private readonly _functionStack: number[] = [];
  private readonly _classStack: number[] = [];
  private readonly _fallbacks: { from: number; to: number }[] = [];

  constructor(private readonly _text: string) {
    this.scopes = [
      { kind: 'cell', from: 0, to: _text.length, parent: -1, name: '', globals: new Set() }
    ];
  }

  enter(node: PythonNode): boolean {
    switch (node.name) {
      case 'ImportStatement':
        this._import(node);
        return false;
      case 'FunctionDefinition':
        this._function(node);
        return true;
      case 'ClassDefinition':
        this._class(node);
        return true;
      case 'LambdaExpression':
        this._open('expression', node, '');
        this._parameters(node.getChild('ParamList'), null);
        return true;
      case 'ArrayComprehensionExpression':
      case 'DictionaryComprehensionExpression':
      case 'SetComprehensionExpression':
      case 'ComprehensionExpression':
        this._open('expression', node, '');
        this._bindAll(loopNames(node), 'loop');
        return true;
      case 'CallExpression':
        this._call(node);
        return true;
      case 'MemberExpression':
        this._member(node);
        return true;
      case 'Decorator':
        this._decorator(node);
        return true;
      case 'VariableName':
        this._name(node);
        return false;
      default:
        this._statement(node);
        return true;
    }
  }

  leave(node: PythonNode): void {
    if (SCOPES[node.name] === undefined) {
      return;
    }
    this._stack.pop();
    if (node.name === 'FunctionDefinition') {
      this._functionStack.pop();
    } else if (node.name === 'ClassDefinition') {
      this._classStack.pop();
    }
  }

  private get _scope(): number {
    return this._stack[this._stack.length - 1];
  }

  private _slice(node: PythonNode): string {
    return this._text.slice(node.from, node.to);
  }

  private _open(kind: IScope['kind'], node: PythonNode, name: string): void {
    this.scopes.push({
      kind,
      from: node.from,
      to: node.to,
      parent: this._scope,
      name,
      globals: new Set()
    });
    this._stack.push(this.scopes.length - 1);
  }

  private _bind(
    node: PythonNode,
    kind: IRawBinding['kind'],
    value: BoundValue = OPAQUE,
    span: { from: number; to: number } | null = null
  ): void {
    const name = this._slice(node);
    this._taken.add(node.from);
    this.bindings.push({
      name,
      kind,
      from: node.from,
      to: node.to,
      scope: this.scopes[this._scope].globals.has(name) ? 0 : this._scope,
      value,
      valueFrom: span ? span.from : node.to,
      valueTo: span ? span.to : node.to,
      fallback: this._fallbacks.some(body => body.from <= node.from && node.from < body.to)
    });
  }

  private _bindAll(nodes: readonly PythonNode[], kind: IRawBinding['kind']): void {
    nodes.forEach(node => this._bind(node, kind));
  }

  private _import(node: PythonNode): void {
    for (const item of importsOf(node, this._text)) {
      this.imports.push(item);
      if (item.bound === '*') {
        this.stars.push({ module: item.module, from: item.from });
        continue;
      }
      const whole = item.name === null ? item.module : `${item.module}.${item.name}`;
      const name =
        item.name === null && item.bound === item.module.split('.')[0] ? item.bound : whole;
      this.bindings.push({
        name: item.bound,
        kind: 'import',
        from: item.from,
        to: item.to,
        scope: this.scopes[this._scope].globals.has(item.bound) ? 0 : this._scope,
        value: { type: 'module', name },
        valueFrom: item.to,
        valueTo: item.to,
        fallback: this._fallbacks.some(body => body.from <= item.from && item.from < body.to)
      });
    }
  }

  private _function(node: PythonNode): void {
    const name = node.getChild('VariableName');
    const owner = this.scopes[this._scope].kind === 'class' ? this.scopes[this._scope].name : null;
    const index = this.functions.length;
    if (name) {
      this._bind(name, 'function', { type: 'function', index });
    }
    this._open('function', node, name ? this._slice(name) : '');
    const parameters = this._parameters(node.getChild('ParamList'), owner);
    this.functions.push({
      name: name ? this._slice(name) : '',
      from: node.from,
      to: trimmedEnd(this._text, node.from, node.to),
      nameFrom: name ? name.from : node.from,
      nameTo: name ? name.to : node.from,
      parameters,
      method: owner,
      scope: this._scope,
      returns: null
    });
    this._functionStack.push(index);
  }

  private _parameters(list: PythonNode | null, owner: string | null): IRawParameter[] {
    const parameters: IRawParameter[] = [];
    const groups = list ? splitAtCommas(childrenOf(list)) : [];
    groups.forEach((group, position) => {
      const mark = group[0].name;
      const node = mark === '*' || mark === '**' ? group[1] : group[0];
      if (!node || node.name !== 'VariableName') {
        return;
      }
      const self: BoundValue = position === 0 && owner ? { type: 'self', name: owner } : OPAQUE;
      this._bind(node, 'parameter', self);
      parameters.push({
        name: this._slice(node),
        kind: mark === '*' ? 'star' : mark === '**' ? 'double-star' : 'plain',
        hasDefault: group.some(child => child.name === 'AssignOp'),
        from: node.from,
        to: node.to
      });
    });
    return parameters;
  }

  private _class(node: PythonNode): void {
    const name = node.getChild('VariableName');
    const list = node.getChild('ArgList');
    const text = name ? this._slice(name) : '';
    if (name) {
      this._bind(name, 'class', { type: 'class', name: text });
    }
    const bases = (list ? splitAtCommas(childrenOf(list)) : [])
      .filter(group => group.length === 1)
      .map(([base]) => ({ text: this._slice(base), expression: expressionOf(base, this._text) }));
    this.classes.push({
      name: text,
      from: node.from,
      to: trimmedEnd(this._text, node.from, node.to),
      nameFrom: name ? name.from : node.from,
      nameTo: name ? name.to : node.from,
      scope: this._scope,
      bases,
      attributes: new Map()
    });
    this._classStack.push(this.classes.length - 1);
    this._open('class', node, text);
  }

  private _call(node: PythonNode): void {
    const list = node.lastChild;
    const callee = node.firstChild;
    if (!list || !callee || list.name !== 'ArgList') {
      return;
    }
    this._bindComprehension(list);
    const items = argumentsOf(list, this._text);
    items.filter(item => item.name !== null).forEach(item => this._taken.add(item.from));
    this.calls.push({
      from: node.from,
      to: node.to,
      calleeTo: callee.to,
      argumentsFrom: list.from,
      scope: this._scope,
      callee: expressionOf(callee, this._text),
      arguments: items
    });
  }

  private _bindComprehension(list: PythonNode): void {
    if (list.getChild('for')) {
      this._bindAll(loopNames(list), 'loop');
    }
  }

  private _member(node: PythonNode): void {
    if (!isMaximalDotted(node)) {
      return;
    }
    const { root, parts } = partsOf(node, this._text);
    if (root === 'name') {
      this._taken.add(parts[0].from);
    }
    this.references.push({
      from: root === 'name' ? node.from : parts[0].from,
      to: node.to,
      scope: this._scope,
      root,
      expression: expressionOf(node, this._text),
      parts,
      assigned: this._assigned.has(node.from)
    });
  }

  private _decorator(node: PythonNode): void {
    const names = childrenOf(node).filter(child => child.name === 'VariableName');
    if (names.length === 0) {
      return;
    }
    names.forEach(child => this._taken.add(child.from));
    const parts = names.map(child => ({
      name: this._slice(child),
      from: child.from,
      to: child.to
    }));
    const steps = parts.slice(1).map(part => ({ attribute: part.name }));
    const from = parts[0].from;
    const to = parts[parts.length - 1].to;
    const expression: IExpression = { root: parts[0].name, steps, from };
    this.references.push({
      from,
      to,
      scope: this._scope,
      root: 'name',
      expression,
      parts,
      assigned: false
    });
    const list = node.getChild('ArgList');
    if (list) {
      const items = argumentsOf(list, this._text);
      items.filter(item => item.name !== null).forEach(item => this._taken.add(item.from));
      this.calls.push({
        from,
        to: list.to,
        calleeTo: to,
        argumentsFrom: list.from,
        scope: this._scope,
        callee: expression,
        arguments: items
      });
    }
  }

  private _name(node: PythonNode): void {
    if (this._taken.has(node.from)) {
      return;
    }
    const name = this._slice(node);
    const { from, to } = node;
    this.references.push({
      from,
      to,
      scope: this._scope,
      root: 'name',
      expression: { root: name, steps: [], from },
      parts: [{ name, from, to }],
      assigned: false
    });
  }

  private _statement(node: PythonNode): void {
    switch (node.name) {
      case 'AssignStatement':
        this._assignment(node);
        break;
      case 'UpdateStatement':
        if (node.firstChild?.name === 'VariableName') {
          this._bind(node.firstChild, 'assignment');
          this._taken.delete(node.firstChild.from);
        }
        break;
      case 'NamedExpression':
        if (node.firstChild?.name === 'VariableName' && node.lastChild) {
          this._bindExpression(node.firstChild, node.lastChild);
        }
        break;
      case 'ForStatement':
        this._bindAll(loopNames(node), 'loop');
        break;
      case 'WithStatement':
        this._bindAll(asNames(node), 'with');
        break;
      case 'TryStatement':
        this._bindAll(asNames(node), 'except');
        this._fallbacks.push(...exceptBodies(node));
        break;
      case 'MatchClause':
        this._bindAll(captureNames(node), 'assignment');
        break;
      case 'DeleteStatement':
        this._bindAll(
          childrenOf(node).filter(child => child.name === 'VariableName'),
          'delete'
        );
        break;
      case 'ScopeStatement':
        this._globals(node);
        break;
      case 'ReturnStatement':
        this._return(node);
        break;
      default:
        break;
    }
  }

  private _bindExpression(name: PythonNode, value: PythonNode): void {
    this._bind(
      name,
      'assignment',
      { type: 'expression', expression: expressionOf(value, this._text) },
      value
    );
  }

  private _assignment(node: PythonNode): void {
    const children = childrenOf(node);
    const operators = children.flatMap((child, index) =>
      child.name === 'AssignOp' ? [index] : []
    );
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
        this._bindExpression(targets[0], value[0]);
      } else {
        targets.forEach(target => this._bindAll(targetNames(target), 'assignment'));
      }
      targets
        .filter(target => target.name === 'MemberExpression')
        .forEach(target => {
          this._assigned.add(target.from);
          this._selfAttribute(target, value);
        });
    }
  }

  private _selfAttribute(target: PythonNode, value: readonly PythonNode[]): void {
    const { root, parts } = partsOf(target, this._text);
    const owner = this._classStack[this._classStack.length - 1];
    if (
      root === 'name' &&
      parts.length === 2 &&
      parts[0].name === 'self' &&
      value.length === 1 &&
      owner !== undefined
    ) {
      this.classes[owner].attributes.set(parts[1].name, expressionOf(value[0], this._text));
    }
  }

  private _globals(node: PythonNode): void {
    for (const child of childrenOf(node)) {
      if (child.name === 'VariableName') {
        this._taken.add(child.from);
        this.scopes[this._scope].globals.add(this._slice(child));
      }
    }
  }

  private _return(node: PythonNode): void {
    const owner = this._functionStack[this._functionStack.length - 1];
    const value = node.lastChild;
    if (owner !== undefined && value && value.name !== 'return') {
      this.functions[owner].returns = expressionOf(value, this._text);
    }
  }
}

/** Facts of a masked cell's text. */
export function scanCell(text: string): ICellFacts {
  const scanner = new Scanner(text);
  walk(
    parsePython(text),
    node => scanner.enter(node),
    node => scanner.leave(node)
  );
  return scanner;
}
