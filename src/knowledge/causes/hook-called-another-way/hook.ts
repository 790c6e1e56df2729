/** A method of the user's class that Keras or TensorFlow calls with other arguments than the method takes. */

import type { IFacts } from '../../../engine/cause';
import type { Versions } from '../../../engine/knowledgeTypes';
import { publicName } from '../../../engine/frames';
import type { ICodeClass, ICodeFunction } from '../../../engine/python/types';
import { compareVersions } from '../../../engine/versions';
import { ERAS } from '../../shared/argumentLife';
import { kerasPackage } from '../../shared/kerasCulprit';
import { raiserOf } from '../../shared/raisers';

/** What the release in use passes to the method, and what the method takes. */
export interface IHook {
  readonly owner: string;
  readonly method: ICodeFunction;
  readonly state: 'too-new' | 'too-old';
  /** A release that calls the method as it is written. */
  readonly fits: string;
  /** Arguments that the release passes and the method does not name. */
  readonly lacking: readonly string[];
}

const REFUSED =
  /^(?:(?:\w+\.)*?(?<owner>\w+)\.)?(?<method>\w+)\(\) (?:got an unexpected keyword argument '(?<keyword>\w+)'|takes (?:from \d+ to )?\d+ positional arguments? but (?<given>\d+) (?:was|were) given|missing \d+ required (?:positional|keyword-only) arguments?: (?<missing>[^\n]+))/m;

/** Classes whose methods have the names that cells and other small classes are called by. */
const STAND_INS = ['LSTMCell', 'GRUCell', 'Dense', 'Adam'];

interface ISignature {
  readonly names: readonly string[];
  readonly required: number;
  readonly open: boolean;
}

function signatureOf(facts: IFacts, symbol: string, versions: Versions): ISignature | null {
  const found = facts.knowledge.index.parameters(symbol, versions);
  const plain = (found ?? []).filter(item => item.name !== 'self' && !/star|var/.test(item.kind));
  return (
    found && {
      names: plain.map(item => item.name),
      required: plain.filter(item => item.required).length,
      open: found.length > plain.length
    }
  );
}

/** The method of the Keras class that the user's method stands in for, under the name that the code reaches it by. */
function baseMethod(facts: IFacts, own: ICodeClass, method: string): string | null {
  const bases = own.bases.map(item => publicName(item.resolved?.name ?? ''));
  const root = bases
    .find(name => /(?:^|\.)keras\./.test(name))
    ?.replace(/(^|\.)keras\..*$/, '$1keras');
  const relatives = root ? STAND_INS.map(name => `${root}.layers.${name}`) : [];
  return (
    [...bases, ...relatives]
      .map(name => `${name}.${method}`)
      .find(name => facts.knowledge.index.lookup(name).status === 'known') ?? null
  );
}

/** Does a method written like this take a call as a release makes it? */
function takes(method: ICodeFunction, call: ISignature): boolean {
  const plain = method.parameters.filter(item => item.kind === 'plain').slice(1);
  const star = method.parameters.some(item => item.kind !== 'plain');
  const required = plain.filter(item => !item.hasDefault).length;
  return (
    required <= call.names.length &&
    (star || call.names.slice(0, Math.max(call.required, required)).length <= plain.length)
  );
}

/** Would the release of an era have made the call that was refused here? */
function makesIt(call: ISignature, refused: Readonly<Record<string, string | undefined>>): boolean {
  if (refused.keyword) {
    return call.names.includes(refused.keyword);
  }
  return refused.given ? call.names.length >= Number(refused.given) - 1 : true;
}

function ownMethod(
  facts: IFacts,
  owner: string | undefined,
  method: string
): { own: ICodeClass; written: ICodeFunction } | null {
  for (const own of facts.code.classes) {
    const written = own.methods.find(item => item.name === method);
    if (written && (owner === undefined || owner === own.name)) {
      return { own, written };
    }
  }
  return null;
}

/** The release nearest to the one in use that calls the method as it is written; null where this one does or none does. */
function fittingEra(
  facts: IFacts,
  symbol: string,
  written: ICodeFunction,
  refused: Readonly<Record<string, string | undefined>>
): { readonly fits: string; readonly state: IHook['state'] } | null {
  const holder = kerasPackage(facts);
  const found = facts.version(holder);
  const key = holder === 'tensorflow' ? 'tensorflow' : 'keras';
  const here = signatureOf(facts, symbol, facts.versions);
  if (!found || !here || here.open || !makesIt(here, refused)) {
    return null;
  }
  const eras = ERAS.map(era => ({ era, version: era[key] ?? '0' }));
  const older = eras.filter(item => compareVersions(item.version, found) < 0).reverse();
  const newer = eras.filter(item => compareVersions(item.version, found) > 0);
  for (const { era, version } of [...older, ...newer]) {
    const there = signatureOf(facts, symbol, era);
    const refusedThere = refused.missing === undefined && there !== null && makesIt(there, refused);
    if (there && !there.open && !refusedThere && takes(written, there)) {
      return {
        fits: version,
        state: compareVersions(version, found) < 0 ? 'too-new' : 'too-old'
      };
    }
  }
  return null;
}

/** The method that this release calls in another way than the one it was written for; null where there is none. */
export function hookOf(facts: IFacts): IHook | null {
  const refused = facts.innerType === 'TypeError' ? REFUSED.exec(facts.innerMessage)?.groups : null;
  if (!refused || !/^(?:keras|tensorflow)$/.test(raiserOf(facts))) {
    return null;
  }
  // What call() gets is what the layer was called with, but for what Keras adds to it.
  if (refused.method === 'call' && !/^(?:mask|training)$/.test(refused.keyword ?? '')) {
    return null;
  }
  const found = ownMethod(facts, refused.owner, refused.method);
  const symbol = found && baseMethod(facts, found.own, refused.method);
  const era = symbol ? fittingEra(facts, symbol, found.written, refused) : null;
  if (!found || !symbol || !era) {
    return null;
  }
  const named = found.written.parameters.map(item => item.name);
  const here = signatureOf(facts, symbol, facts.versions)?.names ?? [];
  return {
    owner: found.own.name,
    method: found.written,
    ...era,
    lacking: refused.keyword ? [refused.keyword] : here.slice(Math.max(0, named.length - 1))
  };
}
