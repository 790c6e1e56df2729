/** The arguments of a callable with their own lives, on the same line of releases as the callable. */

import * as React from 'react';

import { Fold, Section } from '../components/text';
import type { ILife, ILifeArgument } from '../../engine/types';
import { useModel } from '../context';
import type { IHere } from './here';
import { Insert } from './insert';
import { LifeBar } from './lifeBar';
import { stretchesWords } from './lifeWords';

/** How many are drawn before the rest is folded. */
const SHOWN = 8;

/** Those that came or went as bars, the others as a list of names. */
export function Arguments({ life, here }: { life: ILife; here: IHere | null }): JSX.Element | null {
  const { trans } = useModel();
  const changed = life.arguments.filter(({ always }) => !always);
  const constant = life.arguments.filter(({ always }) => always);
  if (life.arguments.length === 0) {
    return null;
  }
  const drawn = (some: readonly ILifeArgument[]): JSX.Element[] =>
    some.map(argument => <Drawn key={argument.name} life={life} argument={argument} here={here} />);
  return (
    <>
      {changed.length > 0 && (
        <Section title={trans.__('Arguments that came or went')}>
          {drawn(changed.slice(0, SHOWN))}
          {changed.length > SHOWN && (
            <Fold title={trans._n('%1 more', '%1 more', changed.length - SHOWN)}>
              {drawn(changed.slice(SHOWN))}
            </Fold>
          )}
        </Section>
      )}
      {constant.length > 0 && (
        <Section title={trans.__('Arguments in every release')}>
          <p className="jp-KerasDoctor-apiConstant">
            {constant.map(({ name }, at) => (
              <React.Fragment key={name}>
                {at > 0 && ', '}
                <ArgumentLink life={life} name={name} />
              </React.Fragment>
            ))}
          </p>
        </Section>
      )}
    </>
  );
}

function Drawn(props: { life: ILife; argument: ILifeArgument; here: IHere | null }): JSX.Element {
  const { trans } = useModel();
  const { life, argument, here } = props;
  const words = stretchesWords(argument.stretches, trans);
  return (
    <div className="jp-KerasDoctor-apiArgument">
      <div className="jp-KerasDoctor-apiRowHead">
        <ArgumentLink life={life} name={argument.name} />
        <span className="jp-KerasDoctor-apiWords" aria-hidden="true">
          {argument.renamed === undefined ? words : trans.__('now %1', argument.renamed)}
        </span>
      </div>
      <LifeBar small stretches={argument.stretches} here={here} words={words} />
    </div>
  );
}

/** The name of an argument; a click shows its life above that of the callable. */
function ArgumentLink({ life, name }: { life: ILife; name: string }): JSX.Element {
  const { lookups } = useModel();
  return (
    <button
      type="button"
      className="jp-KerasDoctor-link jp-KerasDoctor-symbol"
      onClick={() => void lookups.look(life.symbol, name)}
    >
      <code>{name}</code>
    </button>
  );
}

/** The argument that was asked for, above everything else. */
export function ArgumentLife(props: {
  life: ILife;
  name: string;
  argument: ILifeArgument | undefined;
  here: IHere | null;
}): JSX.Element {
  const { trans } = useModel();
  const { life, name, argument, here } = props;
  if (!argument) {
    return (
      <div className="jp-KerasDoctor-apiAsked">
        <p>
          {trans.__('No release that was looked at names the argument')} <code>{name}</code>.
        </p>
      </div>
    );
  }
  const words = stretchesWords(argument.stretches, trans);
  return (
    <div className="jp-KerasDoctor-apiAsked">
      <div className="jp-KerasDoctor-apiRowHead">
        <span className="jp-KerasDoctor-apiPackage">
          {trans.__('Argument')} <code>{name}</code>
        </span>
      </div>
      <LifeBar stretches={argument.stretches} here={here} words={words} />
      {argument.renamed !== undefined && (
        <div className="jp-KerasDoctor-apiMoveHead">
          <span className="jp-KerasDoctor-grow">
            {trans.__('Its name is now')} <code>{argument.renamed}</code>
          </span>
          <Insert symbol={life.symbol} to={argument.renamed} argument={name} />
        </div>
      )}
    </div>
  );
}
