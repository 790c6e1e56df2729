/** The time machine: a search box, and the life of one name. A chunk of its own. */

import { UseSignal } from '@jupyterlab/ui-components';
import * as React from 'react';

import { useModel } from '../context';
import { isIndexed } from '../indexed';
import { LifeView } from './lifeView';
import { SearchBox } from './searchBox';
import { SymbolLink } from './symbolLink';

/** Follows the lookups' own signal: typing redraws nothing else of the panel. */
export function ApiTab(): JSX.Element {
  const { lookups } = useModel();
  React.useEffect(() => lookups.warmUp(), [lookups]);
  return <UseSignal signal={lookups.changed}>{() => <Content />}</UseSignal>;
}

function Content(): JSX.Element {
  const { lookups, trans } = useModel();
  const { life } = lookups;
  return (
    <>
      <SearchBox />
      {lookups.failed && (
        <p className="jp-KerasDoctor-note" role="alert">
          {trans.__('The index of names could not be loaded.')}{' '}
          <button type="button" className="jp-KerasDoctor-link" onClick={() => lookups.warmUp()}>
            {trans.__('Try again')}
          </button>
        </p>
      )}
      {life === null ? <Beginning /> : <LifeView key={life.symbol} life={life} />}
    </>
  );
}

/** Before the first name: what can be asked, and the names of this notebook's failures. */
function Beginning(): JSX.Element {
  const { trans, failures } = useModel();
  const found = failures
    .map(({ diagnosis }) => diagnosis?.findings[0])
    .filter(finding => finding?.symbol !== undefined && isIndexed(finding.symbol));
  const names = new Map(
    found.map(finding => [`${finding?.symbol} ${finding?.argument ?? ''}`, finding] as const)
  );
  return (
    <>
      <p className="jp-KerasDoctor-empty">
        {trans.__(
          'Every public name of TensorFlow, Keras and tf-keras: since when, until when, and where it went.'
        )}
      </p>
      {names.size > 0 && (
        <section className="jp-KerasDoctor-section">
          <h3 className="jp-KerasDoctor-heading">{trans.__('In this notebook’s failures')}</h3>
          <ul className="jp-KerasDoctor-apiNames">
            {Array.from(names, ([key, finding]) => (
              <li key={key} className="jp-KerasDoctor-apiName">
                <SymbolLink symbol={finding?.symbol ?? ''} argument={finding?.argument} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
