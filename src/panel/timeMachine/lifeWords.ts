/** A life in words: beside each bar, for a screen reader, and in the table. */

import type { TranslationBundle } from '@jupyterlab/translation';

import type { ILifeRow, ILifeStretch } from '../../engine/types';
import { shortVersion } from '../versionOrder';
import type { IHere, IHereMark } from './here';
import { markOf } from './here';

const NAMES: Readonly<Record<string, string>> = { tensorflow: 'TensorFlow', keras: 'Keras' };

/** The package as running text names it: others by their distribution. */
export function packageName(name: string): string {
  return NAMES[name] ?? name;
}

/** What the releases of a stretch are: 'Keras', or 'Keras in TensorFlow ≥ 2.16'. */
export function axisWords({ axis, tensorflow }: ILifeStretch, trans: TranslationBundle): string {
  return tensorflow === undefined
    ? packageName(axis)
    : trans.__('%1 in %2', packageName(axis), `TensorFlow ≥ ${tensorflow.replace(/^\D+/, '')}`);
}

/** The same in few words, for above a stretch that stands beside another. */
export function axisCaption({ axis, tensorflow }: ILifeStretch): string {
  return tensorflow === undefined
    ? packageName(axis)
    : `${packageName(axis)} (TF ≥ ${tensorflow.replace(/^\D+/, '')})`;
}

/** In which releases of a stretch a thing is there. */
export function stretchWords(stretch: ILifeStretch, trans: TranslationBundle): string {
  return stretchesWords([stretch], trans);
}

/** In which releases a thing is there, over all stretches: one after the other they are one time. */
export function stretchesWords(
  stretches: readonly ILifeStretch[],
  trans: TranslationBundle
): string {
  const { runs, places } = joined(stretches);
  const last = places.length - 1;
  if (runs.length === 0) {
    const unknown = stretches.some(stretch => stretch.runs.length > 0);
    return unknown ? trans.__('not known') : trans.__('in no release');
  }
  const [{ from, to }] = runs;
  if (runs.length === 1 && from === 0) {
    return to === last ? trans.__('in every release') : trans.__('until %1', places[to].end);
  }
  return runs
    .map(run => {
      const { begin } = places[run.from];
      const { end } = places[run.to];
      if (run.to === last) {
        return trans.__('since %1', begin);
      }
      return run.from === run.to ? begin : `${begin} – ${end}`;
    })
    .join(', ');
}

interface IPlaceNames {
  /** As the first release of a run, and as its last. */
  readonly begin: string;
  readonly end: string;
}

/** The stretches as one line of releases, each by the name that tells it from all others. */
function joined(stretches: readonly ILifeStretch[]): {
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  readonly places: readonly IPlaceNames[];
} {
  const runs: { from: number; to: number }[] = [];
  const places: IPlaceNames[] = [];
  for (const { axis, tensorflow, versions, runs: own } of stretches) {
    const before = places.length;
    for (const { there, from, to } of own) {
      const last = runs[runs.length - 1];
      if (there === 'yes' && last && last.to === before + from - 1) {
        last.to = before + to;
      } else if (there === 'yes') {
        runs.push({ from: before + from, to: before + to });
      }
    }
    versions.forEach((version, at) => {
      const name = shortVersion(version);
      const alone = stretches.length === 1;
      const end = before === 0 ? name : `${packageName(axis)} ${name}`;
      const begin = at === 0 && tensorflow !== undefined && !alone ? splitName(tensorflow) : end;
      places.push({ begin, end });
    });
  }
  return { runs, places };
}

function splitName(tensorflow: string): string {
  return `${packageName('tensorflow')} ${tensorflow.replace(/^\D+/, '')}`;
}

/** What the kernel's release means for a thing. */
export function markWords(
  { there, version }: IHereMark,
  { axis }: ILifeStretch,
  trans: TranslationBundle
): string {
  const name = packageName(axis);
  switch (there) {
    case 'yes':
      return trans.__('there in this kernel’s %1 %2', name, version);
    case 'no':
      return trans.__('not in this kernel’s %1 %2', name, version);
    case 'unknown':
      return trans.__('not known for this kernel’s %1 %2', name, version);
  }
}

/** A row's whole text, for who cannot see the bars. */
export function rowWords(row: ILifeRow, here: IHere | null, trans: TranslationBundle): string {
  const found = markOf(row, here);
  const words = stretchesWords(row.stretches, trans);
  const mark = found ? `; ${markWords(found.mark, found.stretch, trans)}` : '';
  return `${packageName(row.package)}: ${words}${mark}`;
}
