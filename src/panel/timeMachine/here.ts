/** Which of the releases on a life's lines the notebook's kernel runs. Pure. */

import type { IEnvironment, ILifeRow, ILifeStretch } from '../../engine/types';
import { packageRows } from '../../environmentText';
import { compareReleases } from '../versionOrder';

/** The versions in a kernel, from its last facts. */
export interface IHere {
  /** By distribution; every TensorFlow counts as 'tensorflow'. */
  readonly versions: Readonly<Record<string, string>>;
  /** `tensorflow.keras` is tf-keras, by the switch that asks for it. */
  readonly legacy: boolean;
}

/** Where the kernel stands on one stretch. */
export interface IHereMark {
  readonly version: string;
  /** Index in the stretch's versions, of the release itself or the one before it. */
  readonly at: number;
  readonly there: 'yes' | 'no' | 'unknown';
  /** The release itself was looked at. */
  readonly exact: boolean;
}

/** TensorFlow from which the installed Keras 3 fills `tensorflow.keras`. */
const SPLIT = '2.16';

/** The versions that a kernel runs: loaded first, else installed; null where nothing is known. */
export function hereOf(environment: IEnvironment | null): IHere | null {
  if (!environment) {
    return null;
  }
  const versions: Record<string, string> = {};
  for (const row of packageRows(environment)) {
    const name = /^(?:tensorflow|tf-nightly)(?:-(?:cpu|gpu|intel|macos|rocm))?$/.test(row.name)
      ? 'tensorflow'
      : row.name;
    const version = row.loaded || row.installed;
    if (version) {
      versions[name] ??= version;
    }
  }
  const legacy = /^(?:1|true)$/i.test(environment.variables?.TF_USE_LEGACY_KERAS ?? '');
  const isKnown = ['tensorflow', 'keras', 'tf-keras'].some(name => versions[name] !== undefined);
  return isKnown ? { versions, legacy } : null;
}

/** The mark of the kernel on a stretch; null where the kernel is not on it. */
export function markOn(stretch: ILifeStretch, here: IHere | null): IHereMark | null {
  const version = here?.versions[stretch.axis];
  if (!here || version === undefined || !onStretch(stretch, here)) {
    return null;
  }
  const { versions, runs } = stretch;
  let at = -1;
  versions.forEach((one, index) => {
    at = compareReleases(one, version) <= 0 ? index : at;
  });
  if (at === -1) {
    return null;
  }
  const state = (index: number): IHereMark['there'] =>
    runs.find(({ from, to }) => from <= index && index <= to)?.there ?? 'no';
  const exact = compareReleases(versions[at], version) === 0;
  const agreed = exact || (at + 1 < versions.length && state(at) === state(at + 1));
  return { version, at, there: agreed ? state(at) : 'unknown', exact };
}

/** The mark on a whole row, with the stretch that it is on. */
export function markOf(
  row: ILifeRow,
  here: IHere | null
): { readonly mark: IHereMark; readonly stretch: ILifeStretch } | null {
  for (const stretch of row.stretches) {
    const mark = markOn(stretch, here);
    if (mark) {
      return { mark, stretch };
    }
  }
  return null;
}

function onStretch({ axis, tensorflow, versions }: ILifeStretch, here: IHere): boolean {
  if (tensorflow !== undefined) {
    return (
      !here.legacy &&
      here.versions.tensorflow !== undefined &&
      compareReleases(here.versions.tensorflow, SPLIT) >= 0
    );
  }
  const last = versions[versions.length - 1] ?? '0';
  return (
    axis !== 'tensorflow' || compareReleases(last, SPLIT) > 0 || !beyond(here.versions.tensorflow)
  );
}

function beyond(tensorflow: string | undefined): boolean {
  return tensorflow !== undefined && compareReleases(tensorflow, SPLIT) >= 0;
}
