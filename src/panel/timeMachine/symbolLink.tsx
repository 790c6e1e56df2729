/** A name that a click looks up. */

import * as React from 'react';

import { useModel } from '../context';

/** The name in code font; an argument stands behind it. */
export function SymbolLink(props: { symbol: string; argument?: string }): JSX.Element {
  const { lookups } = useModel();
  const { symbol, argument } = props;
  return (
    <button
      type="button"
      className="jp-KerasDoctor-link jp-KerasDoctor-symbol"
      onClick={() => void lookups.look(symbol, argument)}
    >
      <code>{argument === undefined ? symbol : `${symbol}(${argument})`}</code>
    </button>
  );
}
