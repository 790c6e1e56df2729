/** Makes the life of a name from the index: its releases, those of its arguments, and where it went. */

import type { Tri } from '../knowledgeTypes';
import type { Line } from './data';
import type { IFound } from './finder';
import type {
  ILife,
  ILifeArgument,
  ILifeMove,
  ILifeRow,
  ILifeRun,
  ILifeStretch
} from './lifeTypes';
import type { Lines } from './lines';
import type { Moved, Moves } from './moves';
import type { NameSearch } from './nameSearch';
import { triOf } from './resolver';
import type { ILineStretch, Resolver } from './resolver';
import { namesArgument } from './signatures';
import type { ISignature } from './signatures';

/** The roots under which Keras is reached; a path below one may stand below the others. */
const ROOTS = ['keras', 'tensorflow.keras', 'tf_keras'];

/** Lives of names; see `ILife`. */
export class Lives {
  constructor(
    private readonly _resolver: Resolver,
    private readonly _lines: Lines,
    private readonly _moves: Moves,
    private readonly _search: NameSearch
  ) {}

  of(symbol: string): ILife {
    const name = this._resolver.canonical(symbol);
    const found = this._resolver.find(name);
    if (found === null) {
      const near = this._search.near(name);
      return { symbol: name, status: 'never', rows: [], arguments: [], moves: [], near };
    }
    const moves = this._moves.of(name);
    return {
      symbol: name,
      status: 'known',
      visibility: found.entry.public ? 'public' : 'private',
      kind: found.kind,
      rows: this._rows(name, found),
      arguments: this._arguments(name, found, moves),
      moves: moves.filter(move => move.to !== name).map(lifeMove),
      near: []
    };
  }

  private _rows(name: string, found: IFound): ILifeRow[] {
    const root = ROOTS.find(one => name.startsWith(`${one}.`));
    const others = root === undefined ? [] : ROOTS.filter(one => one !== root);
    const rest = root === undefined ? '' : name.slice(root.length);
    return [
      this._row(name, found),
      ...others.map(other => this._row(other + rest, this._resolver.find(other + rest)))
    ].filter((row): row is ILifeRow => row !== null);
  }

  private _row(name: string, found: IFound | null): ILifeRow | null {
    const holder = this._resolver.packageOf(name);
    if (holder === null) {
      return null;
    }
    const stretches = this._resolver
      .stretches(name)
      .map(stretch =>
        this._drawn(stretch, position =>
          triOf(found !== null && this._resolver.existsAt(found, stretch.line, position))
        )
      );
    return { name, package: holder, stretches };
  }

  private _drawn(stretch: ILineStretch, there: (position: number) => Tri): ILifeStretch {
    const { line, axis, tensorflow, positions } = stretch;
    const versions = this._lines.versions(line);
    // A Keras that shows different things beside different TensorFlows has several positions and one place here.
    const places = positions.filter((one, at) => versions[one] !== versions[positions[at - 1]]);
    const states = places.map(place => {
      const [first, ...others] = this._lines.together(line, place).map(there);
      return others.every(other => other === first) ? first : 'unknown';
    });
    return {
      axis,
      ...(tensorflow === undefined ? {} : { tensorflow }),
      versions: places.map(position => versions[position]),
      runs: runsOf(states)
    };
  }

  private _arguments(name: string, found: IFound, moves: readonly Moved[]): ILifeArgument[] {
    if (found.history === null || found.kind === 'module') {
      return [];
    }
    const stretches = this._resolver.stretches(name);
    const own = stretches.map(stretch =>
      this._drawn(stretch, position =>
        triOf(this._resolver.existsAt(found, stretch.line, position))
      )
    );
    const renames: Record<string, string> = Object.assign(
      {},
      ...moves.filter(move => move.to === name).map(move => move.arguments ?? {})
    );
    const lives = this._argumentNames(found, stretches).map(argument => {
      const drawn = stretches.map(stretch =>
        this._drawn(stretch, position => this._takes(found, stretch.line, position, argument))
      );
      const always = drawn.every((stretch, at) => covers(stretch, own[at]));
      const renamed = always ? undefined : renames[argument];
      return {
        name: argument,
        stretches: drawn,
        always,
        ...(renamed === undefined ? {} : { renamed })
      };
    });
    return [...lives.filter(one => !one.always), ...lives.filter(one => one.always)];
  }

  /** Every argument that any release names, newest signature first. */
  private _argumentNames(found: IFound, stretches: readonly ILineStretch[]): string[] {
    const names = new Set<string>();
    const seen = new Set<ISignature>();
    for (const { line, positions } of [...stretches].reverse()) {
      for (const position of [...positions].reverse()) {
        const signature = this._resolver.existsAt(found, line, position)
          ? this._resolver.signatureAt(found, line, position)
          : null;
        if (signature && !seen.has(signature)) {
          seen.add(signature);
          keywordNames(signature).forEach(name => names.add(name));
        }
      }
    }
    names.delete('self');
    return [...names];
  }

  private _takes(found: IFound, line: Line, position: number, argument: string): Tri {
    if (!this._resolver.existsAt(found, line, position)) {
      return 'no';
    }
    return this._resolver.bridged(found, line, position, signature => {
      if (signature !== null && namesArgument(signature, argument)) {
        return 'yes';
      }
      return signature === null || signature.keywords === 'unknown' ? 'unknown' : 'no';
    });
  }
}

function keywordNames({ parameters, keywords }: ISignature): string[] {
  const named = parameters
    .filter(({ kind }) => kind === 'positional' || kind === 'keyword-only')
    .map(({ name }) => name);
  return [...named, ...(keywords instanceof Set ? keywords : [])];
}

/** Is the argument there, or not known to be away, wherever the callable is? */
function covers(argument: ILifeStretch, callable: ILifeStretch): boolean {
  return callable.runs
    .filter(({ there }) => there === 'yes')
    .every(({ from, to }) => {
      let next = from;
      for (const run of argument.runs) {
        next = run.from <= next && next <= run.to ? run.to + 1 : next;
      }
      return next > to;
    });
}

function runsOf(states: readonly Tri[]): ILifeRun[] {
  const runs: ILifeRun[] = [];
  states.forEach((there, at) => {
    const last = runs[runs.length - 1];
    if (there === 'no') {
      return;
    }
    if (last?.there === there && last.to === at - 1) {
      runs[runs.length - 1] = { ...last, to: at };
    } else {
      runs.push({ there, from: at, to: at });
    }
  });
  return runs;
}

function lifeMove(move: Moved): ILifeMove {
  const { to, since, kind, evidence, risk } = move;
  return {
    to,
    since,
    kind,
    evidence,
    same: move.proof === 'same',
    ...(risk === undefined ? {} : { risk }),
    ...(move.arguments === undefined ? {} : { arguments: move.arguments })
  };
}
