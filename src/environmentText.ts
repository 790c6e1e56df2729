/** The environment as text for a bug report. */

import type { IEnvironment } from './engine/types';

/** One package of the environment table. */
export interface IPackageRow {
  readonly name: string;
  /** What the process imported; '' = imported, has no version; null = not imported. */
  readonly loaded: string | null;
  /** What is on disk; null = not there; undefined = not known. */
  readonly installed: string | null | undefined;
  /** Loaded and installed disagree: a restart decides. */
  readonly stale: boolean;
}

/** Import names whose distribution has another name. */
const DISTRIBUTIONS: Readonly<Record<string, string>> = {
  tf_keras: 'tf-keras',
  sklearn: 'scikit-learn',
  'google.protobuf': 'protobuf',
  cv2: 'opencv-python',
  PIL: 'pillow',
  yaml: 'pyyaml',
  absl: 'absl-py'
};

/** Distributions of TensorFlow itself: one module, many wheels. */
const TENSORFLOW_WHEELS = /^(tensorflow|tf-nightly)(-(cpu|gpu|intel|macos|rocm))?$/;

const FIRST = ['tensorflow', 'keras', 'tf-keras', 'numpy', 'protobuf'];

/** The packages of an environment, the family first, then by name; those not there come last. */
export function packageRows(environment: IEnvironment): IPackageRow[] {
  const rows = new Map<string, { loaded: string | null; installed: string | null | undefined }>();
  Object.entries(environment.installed ?? {}).forEach(([name, installed]) => {
    rows.set(name, { loaded: null, installed });
  });
  Object.entries(environment.loaded ?? {}).forEach(([module, loaded]) => {
    const name = distributionOf(module, rows);
    rows.set(name, { loaded, installed: rows.get(name)?.installed });
  });
  return Array.from(rows, ([name, row]) => ({ name, ...row, stale: isStale(row) }))
    .filter(row => row.loaded !== null || row.installed)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** Lines of `name  loaded  installed` under the machine's description. */
export function environmentText(environment: IEnvironment): string {
  const { python, implementation, platform, machine, installer, managed, variables, gpus } =
    environment;
  const head = [
    `Python: ${python ?? 'not known'}${implementation ? ` (${implementation})` : ''}`,
    `Platform: ${[platform, machine].filter(Boolean).join(' ') || 'not known'}`,
    ...(installer ? [`Installer: ${installer}`] : []),
    ...(managed ? [`Managed by: ${managed}`] : []),
    ...(gpus && gpus.length > 0 ? [`GPUs: ${gpus.join(', ')}`] : []),
    ...Object.entries(variables ?? {}).map(([name, value]) => `${name}=${value}`)
  ];
  const rows = packageRows(environment).map(row => {
    const loaded = row.loaded === null ? 'not loaded' : row.loaded || 'loaded';
    return `${row.name}: ${row.installed ?? 'not installed'} (${loaded})`;
  });
  return [...head, '', ...rows].join('\n');
}

function distributionOf(
  module: string,
  rows: ReadonlyMap<string, { installed: string | null | undefined }>
): string {
  const name = DISTRIBUTIONS[module] ?? module.toLowerCase().replace(/[_.]+/g, '-');
  if (name === 'tensorflow' && !rows.get('tensorflow')?.installed) {
    const wheels = Array.from(rows.keys()).filter(key => TENSORFLOW_WHEELS.test(key));
    return wheels.find(key => rows.get(key)?.installed) ?? name;
  }
  return name;
}

function isStale(row: { loaded: string | null; installed: string | null | undefined }): boolean {
  return Boolean(row.loaded && row.installed !== undefined && row.loaded !== row.installed);
}

function rank(row: IPackageRow): number {
  const at = FIRST.indexOf(TENSORFLOW_WHEELS.test(row.name) ? 'tensorflow' : row.name);
  return at === -1 ? FIRST.length : at;
}

/** Is a row one of the packages that decide most failures? */
export function isMain(row: IPackageRow): boolean {
  return rank(row) < FIRST.length;
}
