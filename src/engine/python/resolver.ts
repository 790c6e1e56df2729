/** Resolves names of the user's code across cells: imports, assignments, classes, `self` and `super()`. */

import type { ICellFacts, IExpression, IRawBinding, IRawClass } from './cellFacts';
import type { IResolved } from './types';

/** Steps of resolving one expression through others; a guard against circles. */
const DEPTH_LIMIT = 10;

interface IPlace {
  readonly cell: number;
  readonly offset: number;
  readonly scope: number;
}

/** A binding and the cell it stands in. */
export interface IPlacedBinding {
  readonly cell: number;
  readonly binding: IRawBinding;
}

/** A name has its value only behind the value's text: in `x = x.y` the right side is the old one. */
function boundFrom(binding: IRawBinding): number {
  return Math.max(binding.to, binding.valueTo);
}

/** Bindings of one name in order; second choices (except clauses) apart. */
interface IBindings {
  readonly plain: IPlacedBinding[];
  readonly fallback: IPlacedBinding[];
}

/** Last of a sorted list that stands before a place, else the first. Second choices only if alone. */
function chosen(list: IBindings, cell: number, offset: number): IPlacedBinding | null {
  const pool = list.plain.length ? list.plain : list.fallback;
  let low = 0;
  let high = pool.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = pool[middle];
    const before = item.cell < cell || (item.cell === cell && boundFrom(item.binding) <= offset);
    if (before) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return pool[Math.max(0, low - 1)] ?? null;
}

/** Name look-up and expression resolution over all cells of a notebook. */
export class Resolver {
  private readonly _global = new Map<string, IBindings>();
  private readonly _local = new Map<string, IBindings>();
  private readonly _classes = new Map<string, { cell: number; raw: IRawClass }>();
  private readonly _methods = new Set<string>();
  private readonly _stars: { cell: number; module: string }[] = [];

  /**
   * @param cells facts by cell index
   * @param known is a canonical name public somewhere? Decides for star imports.
   */
  constructor(
    private readonly _cells: readonly ICellFacts[],
    private readonly _known: (name: string) => boolean
  ) {
    _cells.forEach((facts, cell) => this._take(facts, cell));
  }

  /** Bindings of a name in the notebook's own scope, in cell order. */
  globals(name: string): readonly IPlacedBinding[] {
    const found = this._global.get(name);
    return found ? [...found.plain, ...found.fallback] : [];
  }

  /** Is the name bound in a function, class or comprehension around a place? */
  isLocal(name: string, cell: number, scope: number): boolean {
    return this._localBindings(name, { cell, offset: 0, scope }) !== null;
  }

  /** The innermost scope of a cell around an offset. */
  scopeAt(cell: number, offset: number): number {
    const scopes = this._cells[cell]?.scopes ?? [];
    let best = 0;
    for (let index = 1; index < scopes.length; index++) {
      if (
        scopes[index].from <= offset &&
        offset <= scopes[index].to &&
        scopes[index].from >= scopes[best].from
      ) {
        best = index;
      }
    }
    return best;
  }

  /** What an expression stands for; null where it cannot be told. */
  resolve(
    expression: IExpression,
    cell: number,
    scope: number,
    depth: number = 0
  ): IResolved | null {
    if (depth > DEPTH_LIMIT || expression.root === null) {
      return null;
    }
    const place: IPlace = { cell, offset: expression.from, scope };
    let steps = expression.steps;
    let current: IResolved | null;
    if (expression.root === 'super' && steps[0] === 'call') {
      current = this._super(place, depth);
      steps = steps.slice(1);
    } else {
      const called = steps[0] === 'call';
      current = this._name(expression.root, place, depth, called);
      steps = called && current?.of === 'instance' ? steps.slice(1) : steps;
    }
    for (const step of steps) {
      current = current ? this._step(current, step, depth) : null;
    }
    return current;
  }

  private _take(facts: ICellFacts, cell: number): void {
    for (const binding of facts.bindings) {
      const key = binding.scope === 0 ? binding.name : `${cell}:${binding.scope}:${binding.name}`;
      const map = binding.scope === 0 ? this._global : this._local;
      const list = map.get(key) ?? { plain: [], fallback: [] };
      (binding.fallback ? list.fallback : list.plain).push({ cell, binding });
      map.set(key, list);
    }
    for (const raw of facts.classes) {
      this._classes.set(raw.name, { cell, raw });
    }
    for (const item of facts.functions) {
      if (item.method) {
        this._methods.add(`${item.method}.${item.name}`);
      }
    }
    facts.stars.forEach(star => this._stars.push({ cell, module: star.module }));
  }

  private _localBindings(name: string, place: IPlace): IBindings | null {
    const scopes = this._cells[place.cell]?.scopes ?? [];
    let innermost = true;
    for (let at = place.scope; at > 0; at = scopes[at].parent) {
      if (scopes[at].kind !== 'class' || innermost) {
        const found = this._local.get(`${place.cell}:${at}:${name}`);
        if (found) {
          return found;
        }
      }
      innermost = innermost && scopes[at].kind === 'expression';
    }
    return null;
  }

  private _name(name: string, place: IPlace, depth: number, called: boolean): IResolved | null {
    const list = this._localBindings(name, place) ?? this._global.get(name);
    const found = list ? chosen(list, place.cell, place.offset) : null;
    if (!found) {
      return this._starred(name);
    }
    const { cell, binding } = found;
    switch (binding.value.type) {
      case 'module':
        return { name: binding.value.name, of: 'name' };
      case 'expression':
        return this.resolve(binding.value.expression, cell, binding.scope, depth + 1);
      case 'class':
        return this._class(binding.value.name, depth, 'name');
      case 'self':
        return this._class(binding.value.name, depth, 'instance');
      case 'function':
        return called ? this._returned(cell, binding.value.index, depth) : null;
      case 'opaque':
        return null;
    }
  }

  private _starred(name: string): IResolved | null {
    for (let index = this._stars.length - 1; index >= 0; index--) {
      const full = `${this._stars[index].module}.${name}`;
      if (this._known(full)) {
        return { name: full, of: 'name' };
      }
    }
    return null;
  }

  private _returned(cell: number, index: number, depth: number): IResolved | null {
    const item = this._cells[cell].functions[index];
    const result = item?.returns ? this.resolve(item.returns, cell, item.scope, depth + 1) : null;
    return result?.of === 'instance' ? result : null;
  }

  private _class(name: string, depth: number, of: 'name' | 'instance'): IResolved | null {
    const found = this._classes.get(name);
    if (!found) {
      return null;
    }
    for (const base of found.raw.bases) {
      const resolved = this.resolve(base.expression, found.cell, found.raw.scope, depth + 1);
      if (resolved?.of === 'name') {
        return { name: resolved.name, of, through: name };
      }
    }
    return null;
  }

  private _super(place: IPlace, depth: number): IResolved | null {
    const scopes = this._cells[place.cell]?.scopes ?? [];
    for (let at = place.scope; at > 0; at = scopes[at].parent) {
      if (scopes[at].kind === 'class') {
        const resolved = this._class(scopes[at].name, depth, 'instance');
        return resolved ? { name: resolved.name, of: 'instance' } : null;
      }
    }
    return null;
  }

  private _step(
    current: IResolved,
    step: IExpression['steps'][number],
    depth: number
  ): IResolved | null {
    if (step === 'index') {
      return null;
    }
    if (step === 'call') {
      return current.of === 'name' ? { ...current, of: 'instance' } : null;
    }
    if (current.of !== 'instance') {
      return { ...current, name: `${current.name}.${step.attribute}` };
    }
    if (current.through !== undefined) {
      return this._own(current, current.through, step.attribute, depth);
    }
    return { name: `${current.name}.${step.attribute}`, of: 'member' };
  }

  /** An attribute of an object of a user's class: its own, or one of its base. */
  private _own(
    current: IResolved,
    through: string,
    attribute: string,
    depth: number
  ): IResolved | null {
    const seen = new Set<string>();
    for (let name: string | null = through; name !== null && !seen.has(name);) {
      seen.add(name);
      const found = this._classes.get(name);
      const value = found?.raw.attributes.get(attribute);
      if (found && value) {
        const scope = this.scopeAt(found.cell, value.from);
        return this.resolve(value, found.cell, scope, depth + 1);
      }
      if (this._methods.has(`${name}.${attribute}`)) {
        return null;
      }
      const base: string | null | undefined = found?.raw.bases[0]?.expression.root;
      name = base && this._classes.has(base) ? base : null;
    }
    return { name: `${current.name}.${attribute}`, of: 'member', through };
  }
}
