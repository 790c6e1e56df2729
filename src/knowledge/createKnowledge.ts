import { createApiIndex, createCompanionIndex } from '../engine/apiIndex';
import type { ICompanionData } from '../engine/apiIndex';
import type { ICalibration } from '../engine/calibration';
import type { ICause } from '../engine/cause';
import type { IFamilyModel } from '../engine/familyModel';
import type {
  IApiIndex,
  ICompanions,
  IGoneNames,
  IKnowledge,
  IPackageSet,
  IReleaseTable
} from '../engine/knowledgeTypes';
import { createPackageSets } from '../engine/pins';
import type { ISetData } from '../engine/pins';
import { createReleaseTable } from '../engine/releaseTable';
import type { IReleaseData } from '../engine/releaseTable';
import type { IKnowledgeState } from '../engine/types';
import beside from './data/beside.json';
import { blamingLibraries } from './shared/blameLibrary';
import { VERSION } from './version.generated';

/** The data files, by what they are read as. */
export type DataName =
  | 'apiIndex'
  | 'companions'
  | 'companionRoots'
  | 'releases'
  | 'sets'
  | 'distributions'
  | 'goneNames'
  | 'calibration'
  | 'familyModel';

/** Gives the parsed JSON of a data file; asked at most once a file, but for `companions`: null until it is there. */
export type ReadData = <T>(name: DataName) => T;

/** A value that is made when first asked for, and kept. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * The knowledge base over data that a host reads as it likes: the browser has it from lazy chunks, the
 * command line from files. Each part is read and parsed when first asked for.
 */
export function createKnowledge(read: ReadData, causes: readonly ICause[]): IKnowledge {
  const index = lazy<IApiIndex>(() => createApiIndex(read('apiIndex')));
  const releaseData = lazy<IReleaseData>(() => read('releases'));
  const setData = lazy<ISetData>(() => read('sets'));
  const releases = lazy<IReleaseTable>(() => createReleaseTable(releaseData()));
  const sets = lazy<readonly IPackageSet[]>(() => createPackageSets(setData()));
  const distributions = lazy<Readonly<Record<string, string>>>(() => read('distributions'));
  const goneNames = lazy<IGoneNames>(() => read('goneNames'));
  const calibration = lazy<ICalibration>(() => read('calibration'));
  const familyModel = lazy<IFamilyModel>(() => read('familyModel'));
  const state = lazy<IKnowledgeState>(() => ({
    version: `${later(releaseData().asOf, setData().asOf)}+${VERSION}`,
    newest: index().newest as IKnowledgeState['newest']
  }));
  const companions = lazy<ICompanions>(() => companionsOf(read));
  return {
    causes: causes.map(blamingLibraries),
    beside,
    get state() {
      return state();
    },
    get index() {
      return index();
    },
    get releases() {
      return releases();
    },
    get sets() {
      return sets();
    },
    get distributions() {
      return distributions();
    },
    get goneNames() {
      return goneNames();
    },
    get calibration() {
      return calibration();
    },
    get familyModel() {
      return familyModel();
    },
    get companions() {
      return companions();
    }
  };
}

function companionsOf(read: ReadData): ICompanions {
  let made: IApiIndex | null = null;
  return {
    roots: read<Readonly<Record<string, string>>>('companionRoots'),
    index() {
      const data = made === null ? read<ICompanionData | null>('companions') : null;
      made ??= data === null ? null : createCompanionIndex(data);
      return made;
    }
  };
}

/** The later of two ISO dates. */
function later(a: string, b: string): string {
  return a > b ? a : b;
}
