/** Which releases can be in play by what already ran, where no version is known. */

import type { IFacts } from '../../engine/cause';
import { publicName } from '../../engine/frames';
import type { Versions } from '../../engine/knowledgeTypes';
import { ObjectMemo } from '../../engine/memo';
import { compareVersions, minorOf, versionSatisfies } from '../../engine/versions';
import { parentOf, requestedSymbol } from './requested';

/** Oldest and newest pair of releases that has all that ran; undefined where that is no bound. */
export interface IRanWith {
  readonly oldest: Versions | undefined;
  readonly newest: Versions | undefined;
}

/** Names of executed imports that are looked up. */
const LOOKED_AT = 40;

function minors(versions: readonly string[]): readonly string[] {
  const last = new Map(versions.map(version => [minorOf(version), version]));
  return [...last.values()].sort(compareVersions);
}

/** Each minor release of TensorFlow 2 with the Keras that goes with it. */
function stacksOf(facts: IFacts): readonly Versions[] {
  const { releases } = facts.knowledge;
  const keras = minors(releases.versions('keras'));
  const third = keras.filter(item => versionSatisfies(item, '>=3') === 'yes');
  return minors(releases.versions('tensorflow'))
    .filter(item => versionSatisfies(item, '>=2.0') === 'yes')
    .flatMap((tensorflow): readonly Versions[] => {
      if (versionSatisfies(tensorflow, '>=2.16') === 'yes') {
        return third.map(item => ({ tensorflow, keras: item }));
      }
      const same = keras.find(item => minorOf(item) === minorOf(tensorflow));
      const old = versionSatisfies(tensorflow, '<2.3') === 'yes' ? '2.3.1' : '2.4.3';
      const own = versionSatisfies(tensorflow, '>=2.6') === 'yes' ? same : old;
      return [{ tensorflow, ...(own ? { keras: own } : {}) }];
    });
}

/** The module that lacks a name is there itself. */
function askedModule(facts: IFacts): readonly string[] {
  const found = /module '((?:tensorflow|keras)[\w.]*)' has no attribute/.exec(facts.innerMessage);
  const imported = /^cannot import name /.test(facts.innerMessage) ? requestedSymbol(facts) : null;
  return [
    ...(found ? [publicName(found[1])] : []),
    ...(imported?.how === 'import' ? [parentOf(imported.target)] : [])
  ];
}

/** What cells imported that ran to their end. */
function importedNames(facts: IFacts): readonly string[] {
  const cells = facts.evidence.notebook?.cells ?? [];
  const ran = (index: number): boolean =>
    index !== facts.cell &&
    typeof cells[index]?.executionCount === 'number' &&
    !cells[index].error &&
    !/\btry\s*:/.test(cells[index].source);
  return facts.code.imports
    .filter(item => item.name !== '*' && ran(item.cell))
    .map(item => publicName(item.target));
}

function read(facts: IFacts): IRanWith | null {
  const { index } = facts.knowledge;
  const names = [...new Set([...askedModule(facts), ...importedNames(facts)])]
    .filter(name => name.includes('.') && /^(?:tensorflow|keras)\./.test(name))
    .filter(name => index.lookup(name).status === 'known')
    .slice(0, LOOKED_AT);
  if (names.length === 0) {
    return null;
  }
  const all = stacksOf(facts);
  const fitting = all.filter(stack => names.every(name => index.exists(name, stack) !== 'no'));
  const [oldest] = fitting;
  const newest = fitting[fitting.length - 1];
  return fitting.length > 0
    ? {
        oldest: oldest === all[0] ? undefined : oldest,
        newest: newest === all[all.length - 1] ? undefined : newest
      }
    : null;
}

const memo = new ObjectMemo<IRanWith | null>();

/** The range of releases that what ran leaves over; null where it says nothing, or contradicts itself. */
export function ranWith(facts: IFacts): IRanWith | null {
  return memo.get(facts, '', () => read(facts));
}
