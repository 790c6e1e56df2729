/** A name that a click looks up. */

import * as React from 'react';

import { useModel } from '../context';

/** The name in code font; an argument stands behind it. */
export function SymbolLink(props: { symbol: string; argument?: string }): JSX.Element {
  const { lookups } = useModel();
  const { symbol, argument } = props;
  const name = argument === undefined ? symbol : `${symbol}(${argument})`;
  return (
    <button
      type="button"
      aria-label={name}
      className="jp-KerasDoctor-link jp-KerasDoctor-symbol"
      onClick={() => void lookups.look(symbol, argument)}
    >
      <code>
        <Dotted name={name} />
      </code>
    </button>
  );
}

/** A dotted name that breaks behind its dots where it has to break. */
export function Dotted({ name }: { name: string }): JSX.Element {
  return (
    <>
      {name.split(/(?<=\.)/).map((part, at) => (
        <React.Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </React.Fragment>
      ))}
    </>
  );
}
