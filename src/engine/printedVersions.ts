/** Versions that a notebook's own outputs show: printed `__version__`s, and what pip says it installed or found. */

import { provenRanges } from './eras';
import { cleaned } from './text';
import { parseTraceback } from './traceback';
import type { IEnvironment, IFailure } from './types';
import { normalizedName, releaseOf, versionSatisfies } from './versions';

/** A code cell and all that it printed or returned, as text. */
export interface IPrintedCell {
  readonly source: string;
  readonly output: string;
}

/** Characters of an output that are read. */
const READ = 20_000;

const ASKED =
  /(?<![\w.])([A-Za-z_]\w*)\.(?:__version__|VERSION)\b|(?<![\w.])([A-Za-z_]\w*)\.version\.VERSION\b/g;
const VERSION =
  /(?<![\w.-])v?(\d+\.\d+(?:\.\d+)?(?:(?:rc|a|b)\d+|\.post\d+)?(?:-tf|-rc\d+|\+\w[\w.]*)?)(?![\w.]*\d|[-.]?dev)/g;
const INSTALLED = /^Successfully installed ([^\n]+)$/gm;
const SATISFIED =
  /^Requirement already satisfied: ([A-Za-z][\w.-]*?)(?:\[[^\]]*\])?(?:[<>=!~ ,;][^\n]*?)? (?:in [^\n]*)?\((\d[\w.]*)\)$/gm;

/** The distributions that are worth knowing. */
const OF_INTEREST =
  /^(?:tensorflow(?:-(?:cpu|gpu|intel|macos|addons|hub|probability|text|datasets))?|keras|tf-keras|numpy|protobuf|h5py|pandas|scikit-learn|scipy|keras-tuner|transformers|torch)$/;

/** Module as it is imported to the alias that the notebook gives it, the other way round. */
function aliasesOf(cells: readonly IPrintedCell[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { source } of cells) {
    for (const [, module, alias] of source.matchAll(
      /^[ \t]*import[ \t]+([\w.]+)(?:[ \t]+as[ \t]+(\w+))?/gm
    )) {
      found.set(alias ?? module, module);
    }
    for (const [, module, name] of source.matchAll(
      /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(\w+)/gm
    )) {
      found.set(name, `${module}.${name}`);
    }
  }
  return found;
}

function withoutComments(source: string): string {
  return source.replace(/^[ \t]*#.*$/gm, '');
}

/** What the lines of a cell print of versions, in the order in which the code asks for them. */
function askedIn(cell: IPrintedCell, aliases: ReadonlyMap<string, string>): [string, string][] {
  const asked = Array.from(
    withoutComments(cell.source).matchAll(ASKED),
    found => found[1] ?? found[2]
  );
  const shown = Array.from(cell.output.slice(0, READ).matchAll(VERSION), found => found[1]);
  if (asked.length === 0 || asked.length !== shown.length) {
    return [];
  }
  return asked.flatMap((name, index): [string, string][] => {
    const module = aliases.get(name) ?? name;
    // `tf.keras` counts in its own way inside TensorFlow ('2.2.4-tf').
    return module.includes('.') || /-tf$/.test(shown[index]) ? [] : [[module, shown[index]]];
  });
}

function pipIn(output: string): [string, string][] {
  const text =
    output.length > READ ? `${output.slice(0, READ / 2)}\n${output.slice(-READ / 2)}` : output;
  const satisfied = Array.from(text.matchAll(SATISFIED), (found): [string, string] => [
    found[1],
    found[2]
  ]);
  const installed = Array.from(text.matchAll(INSTALLED), found => found[1].trim().split(/\s+/))
    .flat()
    .flatMap((item): [string, string][] => {
      const found = /^(.+)-(\d[\w.]*)$/.exec(item);
      return found ? [[found[1], found[2]]] : [];
    });
  return [...satisfied, ...installed];
}

/** What the outputs of all cells show, unchecked; undefined where they show nothing. */
export function printedVersions(
  cells: readonly IPrintedCell[]
): Pick<IEnvironment, 'installed' | 'loaded'> | undefined {
  const aliases = aliasesOf(cells);
  const loaded: Record<string, string> = {};
  const installed: Record<string, string> = {};
  for (const cell of cells) {
    for (const [module, version] of cell.source.includes('ersion') ||
    cell.source.includes('VERSION')
      ? askedIn(cell, aliases)
      : []) {
      loaded[module] = version;
    }
    for (const [name, version] of /\b(?:pip|uv)\b/.test(cell.source) ? pipIn(cell.output) : []) {
      const distribution = normalizedName(name);
      if (OF_INTEREST.test(distribution) && releaseOf(version) !== null) {
        installed[distribution] = version;
      }
    }
  }
  for (const module of Object.keys(loaded)) {
    // What is in memory decides; a later installation needs a restart that the file does not show.
    delete installed[normalizedName(module)];
  }
  return Object.keys(loaded).length + Object.keys(installed).length > 0
    ? { loaded, installed }
    : undefined;
}

/** Leaves out what the failure's own frames and message disprove: the outputs may be of another session. */
export function fittingVersions(
  shown: Pick<IEnvironment, 'installed' | 'loaded'>,
  failure: IFailure
): Pick<IEnvironment, 'installed' | 'loaded'> {
  const text = cleaned(failure.traceback.join('\n'));
  const frames = parseTraceback(text).flatMap(exception => exception.frames);
  const ranges = provenRanges(frames, `${failure.evalue}\n${text}`, false, () => false);
  const fits = ([name, version]: readonly [string, string | null]): boolean =>
    version !== null &&
    ranges.every(
      range =>
        range.distribution !== normalizedName(name) ||
        versionSatisfies(version, range.atMost ?? range.specifier) !== 'no'
    );
  return {
    loaded: Object.fromEntries(Object.entries(shown.loaded ?? {}).filter(fits)),
    installed: Object.fromEntries(Object.entries(shown.installed ?? {}).filter(fits))
  };
}
