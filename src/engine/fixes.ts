/** Makes fixes that are feasible in the evidence's environment, or says why not. */

import type { IFacts, IFixMaker } from './cause';
import { contractEdits } from './edits';
import { legacyKerasFix } from './legacyFix';
import { withAlongside } from './alongside';
import { fixByReinstall, fixFromSets, fixOfOne, isBesideTensorflow } from './packageFixes';
import type { FixKind, IFix } from './types';
import { normalizedName } from './versions';

class FixMaker implements IFixMaker {
  constructor(private readonly _facts: IFacts) {}

  pin(needs: Readonly<Record<string, string>>): IFix {
    return fixFromSets(this._facts, 'pin', needs);
  }

  legacyKeras(): IFix {
    return legacyKerasFix(this._facts);
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
    const name = normalizedName(distribution);
    if (isBesideTensorflow(this._facts, name)) {
      return withAlongside(this._facts, fixFromSets(this._facts, 'install', { [name]: specifier }));
    }
    const title = this._facts.t('Install %1', `${name}${specifier}`);
    return withAlongside(
      this._facts,
      fixOfOne(this._facts, 'install', title, distribution, specifier)
    );
  }

  upgrade(distribution: string, specifier: string): IFix {
    const name = normalizedName(distribution);
    const { knowledge, t } = this._facts;
    const inSets = knowledge.sets.some(set => name === set.head || name in set.versions);
    return inSets || isBesideTensorflow(this._facts, name)
      ? fixFromSets(this._facts, 'upgrade', { [name]: specifier })
      : fixOfOne(this._facts, 'upgrade', t('Change %1 to %2', name, specifier), name, specifier);
  }

  reinstall(distributions: readonly string[]): IFix {
    return fixByReinstall(this._facts, distributions);
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
      restart: options.restart ?? false,
      ...(options.risk === undefined ? {} : { risk: options.risk })
    };
    if (edits) {
      return { ...base, safety: options.safety, edits, feasible: 'yes' };
    }
    const shown =
      options.edits.length && options.safety !== 'manual'
        ? t('The code to change is not in this notebook.')
        : t('This is an example; the code has to be changed by hand.');
    return { ...base, safety: 'manual', feasible: 'unknown', why: options.why ?? shown };
  }

  private _byHand(kind: FixKind, title: string, effect: string): IFix {
    const why = this._facts.t('This has to be done by hand.');
    return { kind, title, safety: 'manual', effect, restart: false, feasible: 'unknown', why };
  }
}

/** The fix maker for one failure. */
export function createFixMaker(facts: IFacts): IFixMaker {
  return new FixMaker(facts);
}
