/** Values of arguments that some releases of Keras take and some refuse (`data/kerasValues.json`). */

import type { IFacts } from '../../engine/cause';
import { publicName } from '../../engine/frames';
import type { ICodeArgument, ICodeCall } from '../../engine/python/types';
import type { ICulprit } from '../../engine/types';
import { compareVersions, releaseOf } from '../../engine/versions';
import data from '../data/kerasValues.json';
import { holderOf } from './symbolLife';

type Span = readonly string[];
type Table = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Span>>>>>>;

const VALUES: Table = data.values;
const RELEASES: readonly string[] = data.releases;

/** An argument of a call whose value another release takes. */
export interface IRefusedValue {
  /** The callable as its users write it: `layers.UpSampling2D`. */
  readonly callee: string;
  readonly argument: string;
  readonly value: ICodeArgument;
  /** The value is a word; else its kind is what is refused. */
  readonly word: boolean;
  readonly state: 'too-new' | 'too-old';
  readonly culprit: ICulprit;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | null {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : null;
}

/** The row of a callable: by module and name, by a model's method, or by the bare name of a function. */
function keyOf(call: ICodeCall): string | null {
  const name = publicName(call.resolved?.name ?? call.calleeText);
  const parts = name.split('.');
  const last = parts[parts.length - 1];
  const keys = [parts.slice(-2).join('.'), `Model.${last}`, last];
  return keys.find(key => own(VALUES, key) !== null) ?? null;
}

/** What is known of a written value: the word itself, or the kind of it. A tuple or list is tried with one number in it. */
function written({ string, text }: ICodeArgument): string | null {
  if (string !== undefined) {
    return string;
  }
  return text === 'None'
    ? '=none'
    : /^\d+\.0*$/.test(text)
      ? '=whole'
      : /^\([^,]*,\)$/.test(text)
        ? '=tuple'
        : /^\[[^,[\]]+\]$/.test(text)
          ? '=list'
          : null;
}

/** Where the release in play stands to the releases that take a value; null among them, and where nobody asked. */
function stateOf(release: string, [first, last, heard, end]: Span): IRefusedValue['state'] | null {
  if (compareVersions(release, first) < 0) {
    // What the oldest release that was asked refuses, those before it do not take either.
    const asked = compareVersions(release, heard) >= 0 || heard === RELEASES[0];
    return asked && heard !== first ? 'too-old' : null;
  }
  const next = RELEASES[RELEASES.indexOf(last) + 1];
  const beyond = next !== undefined && last !== end && compareVersions(release, next) >= 0;
  const known = end === RELEASES[RELEASES.length - 1] || compareVersions(release, end) <= 0;
  return beyond && known ? 'too-new' : null;
}

function needs(state: IRefusedValue['state'], [first, last]: Span): string {
  const next = RELEASES[RELEASES.indexOf(last) + 1];
  return state === 'too-old' ? `>=${first}` : last < '3' && next >= '3' ? '<3' : `<${next}`;
}

function names(facts: IFacts, call: ICodeCall): readonly (string | null)[] {
  const callee = publicName(call.resolved?.name ?? '');
  const order = (facts.knowledge.index.parameters(callee, facts.versions) ?? []).map(
    item => item.name
  );
  return call.arguments.map((item, at) => item.name ?? order[at] ?? null);
}

/** The first value of a call that this release refuses and another takes. */
export function refusedValue(facts: IFacts, call: ICodeCall, root: string): IRefusedValue | null {
  const key = keyOf(call);
  const rows = key === null ? null : own(VALUES, key);
  const holder = holderOf(facts, `${root}.layers`);
  const version = facts.version(holder);
  const release = version ? (releaseOf(version) ?? version) : null;
  if (!rows || key === null || !version || release === null) {
    return null;
  }
  const order = names(facts, call);
  for (const [at, value] of call.arguments.entries()) {
    const argument = order[at];
    const row = argument === null ? null : own(rows, argument);
    const word = written(value);
    const span = row && word !== null ? own(row, word) : null;
    const state = span && stateOf(release, span);
    if (span && state && argument !== null && word !== null) {
      const culprit = {
        package: holder,
        direction: state,
        found: version,
        needs: needs(state, span)
      };
      return { callee: key, argument, value, word: !word.startsWith('='), state, culprit };
    }
  }
  return null;
}
