/** A life in words: beside each bar, for a screen reader, and in the table. */

import type { TranslationBundle } from '@jupyterlab/translation';

import type { ILifeRow, ILifeStretch, IndexedPackage } from '../../engine/types';
import { shortVersion } from '../versionOrder';
import type { Here, IHereMark } from './here';
import { markOf } from './here';

const NAMES: Readonly<Record<IndexedPackage, string>> = {
  tensorflow: 'TensorFlow',
  keras: 'Keras',
  'tf-keras': 'tf-keras'
};

/** The package as running text names it. */
export function packageName(name: IndexedPackage): string {
  return NAMES[name];
}

/** What the releases of a stretch are: 'Keras', or 'Keras, with TensorFlow from 2.16 on'. */
export function axisWords({ axis, tensorflow }: ILifeStretch, trans: TranslationBundle): string {
  return tensorflow === undefined
    ? packageName(axis)
    : trans.__('TensorFlow from %1 on, by Keras', tensorflow.replace(/^\D+/, ''));
}

/** In which releases of a stretch a thing is there. */
export function stretchWords(stretch: ILifeStretch, trans: TranslationBundle): string {
  const { versions, runs } = stretch;
  const last = versions.length - 1;
  const sure = runs.filter(({ there }) => there === 'yes');
  if (sure.length === 0) {
    return runs.length > 0 ? trans.__('not known') : trans.__('in no release');
  }
  const [{ from, to }] = sure;
  if (sure.length > 1) {
    return sure
      .map(run => rangeWords(versions[run.from], run.to === last ? null : versions[run.to], trans))
      .join(', ');
  }
  if (from === 0 && to === last) {
    return trans.__('in every release');
  }
  if (from === 0) {
    return trans.__('until %1', shortVersion(versions[to]));
  }
  return rangeWords(versions[from], to === last ? null : versions[to], trans);
}

function rangeWords(from: string, to: string | null, trans: TranslationBundle): string {
  if (to === null) {
    return trans.__('since %1', shortVersion(from));
  }
  return from === to ? shortVersion(from) : `${shortVersion(from)} – ${shortVersion(to)}`;
}

/** All stretches of a row or an argument in a line. */
export function stretchesWords(
  stretches: readonly ILifeStretch[],
  trans: TranslationBundle
): string {
  const words = stretches.map(stretch => stretchWords(stretch, trans));
  if (stretches.length === 1 || words.every(word => word === words[0] && !/\d/.test(word))) {
    return words[0] ?? '';
  }
  return stretches.map((stretch, at) => `${axisWords(stretch, trans)}: ${words[at]}`).join('; ');
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
export function rowWords(row: ILifeRow, here: Here | null, trans: TranslationBundle): string {
  const found = markOf(row, here);
  const words = stretchesWords(row.stretches, trans);
  const mark = found ? `; ${markWords(found.mark, found.stretch, trans)}` : '';
  return `${packageName(row.package)}: ${words}${mark}`;
}
