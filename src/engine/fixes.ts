/** Makes fixes that are feasible in the evidence's environment, or says why not. */

import type { IFacts, IFixMaker } from './cause';
import { contractEdits } from './edits';
import { installCommand } from './installers';
import { suggestPin } from './pins';
import type { IPinSuggestion } from './pins';
import { shownPackage } from './proofs';
import type { FixKind, IFix, IPackageChange } from './types';
import {
  compareVersions,
  isPrerelease,
  minorOf,
  normalizedName,
  versionSatisfies
} from './versions';

/** The variable that makes `tf.keras` use tf-keras; exactly this value is understood by every release. */
const LEGACY_SWITCH: Readonly<Record<string, string>> = { TF_USE_LEGACY_KERAS: '1' };
/** Packages that import Keras 3 directly and break when `tf.keras` is switched. */
const KERAS3_PACKAGES: readonly string[] = [
  'keras-tuner',
  'keras-hub',
  'keras-nlp',
  'keras-cv',
  'keras-rs'
];

class FixMaker implements IFixMaker {
  constructor(private readonly _facts: IFacts) {}

  pin(needs: Readonly<Record<string, string>>): IFix {
    return this._fromSets('pin', needs);
  }

  legacyKeras(): IFix {
    const { t, version } = this._facts;
    const base = {
      kind: 'legacy-keras' as const,
      title: t('Use Keras 2 through tf-keras'),
      safety: 'review' as const,
      effect: t('tensorflow.keras becomes Keras 2 again; TensorFlow stays as it is.'),
      variables: LEGACY_SWITCH,
      restart: true,
      ...this._legacyRisk()
    };
    const tensorflow = version('tensorflow');
    if (!tensorflow) {
      return { ...base, feasible: 'unknown', why: t('The version of TensorFlow is not known.') };
    }
    if (versionSatisfies(tensorflow, '>=2.16') !== 'yes') {
      return { ...base, feasible: 'no', why: t('TensorFlow %1 has Keras 2 already.', tensorflow) };
    }
    return this._withLegacyPackage(base, tensorflow);
  }

  restart(why: string): IFix {
    const { t } = this._facts;
    return {
      kind: 'restart',
      title: t('Restart the kernel'),
      safety: 'safe',
      effect: why,
      risk: t('Variables are lost; the cells above have to run again.'),
      restart: true,
      feasible: 'yes'
    };
  }

  install(distribution: string, specifier: string = ''): IFix {
    const { t } = this._facts;
    const title = t('Install %1', `${normalizedName(distribution)}${specifier}`);
    return this._single('install', title, distribution, specifier);
  }

  upgrade(distribution: string, specifier: string): IFix {
    const name = normalizedName(distribution);
    const inSets = this._facts.knowledge.sets.some(
      set => name in set.versions || set.head === name
    );
    if (inSets) {
      return this._fromSets('upgrade', { [name]: specifier });
    }
    const title = this._facts.t('Change %1 to %2', name, specifier);
    return this._single('upgrade', title, name, specifier);
  }

  reinstall(distributions: readonly string[]): IFix {
    const { t, evidence, knowledge } = this._facts;
    const names = distributions.map(
      item => this._facts.distributionOf(item) ?? normalizedName(item)
    );
    const requirements = names
      .filter(name => knowledge.releases.has(name))
      .map(name => `${name}${this._exact(name)}`);
    const command = installCommand(evidence.environment?.installer, requirements, true);
    const base = {
      kind: 'reinstall' as const,
      title: t('Install %1 again', names.join(', ')),
      safety: 'review' as const,
      effect: t('Files that are missing or left over from another version are replaced.'),
      restart: true
    };
    return command && requirements.length === names.length
      ? { ...base, command, feasible: 'yes' }
      : { ...base, feasible: 'unknown', why: t('Not all of these packages are known releases.') };
  }

  variables(values: Readonly<Record<string, string>>, title: string, effect: string): IFix {
    return {
      kind: 'environment-variable',
      title,
      safety: 'review',
      effect,
      variables: values,
      restart: true,
      feasible: 'yes'
    };
  }

  convertFile(title: string, effect: string): IFix {
    return this._byHand('convert-file', title, effect);
  }

  data(title: string, effect: string): IFix {
    return this._byHand('data', title, effect);
  }

  code(options: Parameters<IFixMaker['code']>[0]): IFix {
    const { t } = this._facts;
    const edits = options.safety === 'manual' ? null : contractEdits(this._facts, options.edits);
    const base = {
      kind: 'code' as const,
      title: options.title,
      effect: options.effect,
      restart: false,
      ...(options.risk === undefined ? {} : { risk: options.risk })
    };
    if (edits) {
      return { ...base, safety: options.safety, edits, feasible: 'yes' };
    }
    const shown = options.edits.length
      ? t('There is no notebook in which this could be changed.')
      : t('This is an example; the code has to be changed by hand.');
    return { ...base, safety: 'manual', feasible: 'unknown', why: options.why ?? shown };
  }

  private _byHand(kind: FixKind, title: string, effect: string): IFix {
    const why = this._facts.t('This has to be done by hand.');
    return { kind, title, safety: 'manual', effect, restart: false, feasible: 'unknown', why };
  }

  private _exact(name: string): string {
    const version = this._facts.installed(name);
    return version && this._facts.knowledge.releases.versions(name).includes(version)
      ? `==${version}`
      : '';
  }

  private _fromSets(kind: 'pin' | 'upgrade', needs: Readonly<Record<string, string>>): IFix {
    const { t, evidence, knowledge } = this._facts;
    const suggestion = suggestPin(
      evidence.environment ?? {},
      needs,
      knowledge.sets,
      knowledge.releases,
      t
    );
    const asked = Object.entries(needs).map(
      ([name, specifier]) => `${shownPackage(name)} ${specifier}`
    );
    const command = installCommand(evidence.environment?.installer, suggestion.requirements);
    const base = {
      kind,
      title: suggestion.requirements.length
        ? t('Install %1', suggestion.requirements.slice(0, 3).join(' '))
        : t('Install a set of versions with %1', asked.join(', ')),
      safety: 'review' as const,
      effect: suggestion.requirements.length
        ? t('Changes the kernel’s environment: %1.', changesText(suggestion.changes))
        : t('Changes the kernel’s environment.'),
      restart: true
    };
    if (suggestion.feasible !== 'yes' || !command) {
      return {
        ...base,
        feasible: suggestion.feasible === 'yes' ? 'no' : suggestion.feasible,
        why: suggestion.why ?? t('These versions are installed already.')
      };
    }
    const { requirements, changes } = suggestion;
    return {
      ...base,
      requirements,
      changes,
      command,
      feasible: 'yes',
      ...this._pinRisk(suggestion)
    };
  }

  private _pinRisk(suggestion: IPinSuggestion): { risk?: string } {
    const { t } = this._facts;
    const risks = [
      ...(suggestion.conflicts?.length
        ? [
            t(
              'Does not suit what is installed besides: %1.',
              suggestion.conflicts.slice(0, 4).join(', ')
            )
          ]
        : []),
      ...(suggestion.proven
        ? []
        : [t('The resolver chose this set; no model was trained in it yet.')])
    ];
    return risks.length ? { risk: risks.join(' ') } : {};
  }

  private _legacyRisk(): { risk?: string } {
    const { t, installed, userKeras } = this._facts;
    const broken = KERAS3_PACKAGES.filter(name => installed(name));
    const risks = [
      ...(userKeras === 'keras'
        ? [
            t(
              'Only tensorflow.keras is switched: "import keras" has to become "import tf_keras as keras".'
            )
          ]
        : []),
      ...(broken.length
        ? [t('Needs Keras 3 and will not work with it: %1.', broken.join(', '))]
        : [])
    ];
    return risks.length ? { risk: risks.join(' ') } : {};
  }

  private _withLegacyPackage(base: Omit<IFix, 'feasible' | 'why'>, tensorflow: string): IFix {
    const { t, knowledge, installed, evidence } = this._facts;
    const minor = minorOf(tensorflow) ?? '';
    const present = installed('tf-keras');
    if (present && minorOf(present) === minor) {
      return { ...base, feasible: 'yes' };
    }
    const fitting = knowledge.releases
      .versions('tf-keras')
      .filter(item => minorOf(item) === minor && !isPrerelease(item));
    const chosen = fitting[fitting.length - 1];
    const requirements = chosen ? [`tf-keras==${chosen}`] : [];
    const command = installCommand(evidence.environment?.installer, requirements);
    if (!command) {
      return {
        ...base,
        feasible: 'unknown',
        why: t('No release of tf-keras is known for TensorFlow %1.', tensorflow)
      };
    }
    const changes: IPackageChange[] = [{ package: 'tf-keras', from: present ?? null, to: chosen }];
    return { ...base, requirements, changes, command, feasible: 'yes' };
  }

  /** One distribution outside the sets: its newest release that fits the specifier and this Python. */
  private _single(
    kind: 'install' | 'upgrade',
    title: string,
    distribution: string,
    specifier: string
  ): IFix {
    const { t, knowledge, evidence, installed } = this._facts;
    const name = normalizedName(distribution);
    const base = {
      kind,
      title,
      safety: 'review' as const,
      effect: t('Changes the kernel’s environment.'),
      restart: kind === 'upgrade' || Boolean(this._facts.loaded(name))
    };
    if (!knowledge.releases.has(name)) {
      return { ...base, feasible: 'unknown', why: t('The releases of %1 are not known.', name) };
    }
    const chosen = this._newest(name, specifier);
    if (chosen === null) {
      return {
        ...base,
        feasible: 'no',
        why: t('No known release of %1 fits this Python.', `${name}${specifier}`)
      };
    }
    const command = installCommand(evidence.environment?.installer, [
      chosen ? `${name}==${chosen}` : name
    ]);
    if (!command) {
      return { ...base, feasible: 'unknown', why: t('The releases of %1 are not known.', name) };
    }
    const exact = chosen
      ? {
          requirements: [`${name}==${chosen}`],
          changes: [{ package: name, from: installed(name) ?? null, to: chosen }]
        }
      : {};
    return { ...base, ...exact, command, feasible: 'yes' };
  }

  /** '' where only the name is known: any version will do; null where none fits. */
  private _newest(name: string, specifier: string): string | null {
    const { knowledge, version } = this._facts;
    const all = knowledge.releases.versions(name);
    if (all.length === 0) {
      return specifier ? null : '';
    }
    const python = version('python');
    const fitting = all.filter(item => {
      const needs = knowledge.releases.requiresPython(name, item);
      const runs = !python || !needs || versionSatisfies(python, needs) !== 'no';
      return runs && !isPrerelease(item) && versionSatisfies(item, specifier) === 'yes';
    });
    return [...fitting].sort(compareVersions).pop() ?? null;
  }
}

function changesText(changes: readonly IPackageChange[]): string {
  const shown = changes
    .slice(0, 6)
    .map(({ package: name, from, to }) => `${name} ${from ?? '–'} → ${to ?? '–'}`);
  return changes.length > 6 ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** The fix maker for one failure. */
export function createFixMaker(facts: IFacts): IFixMaker {
  return new FixMaker(facts);
}
