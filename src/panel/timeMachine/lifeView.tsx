/** The life of one name: what it is, its releases, where it went, its arguments, and all of it as a table. */

import * as React from 'react';

import { Fold, Section } from '../components/text';
import type { ILife, ILifeRow } from '../../engine/types';
import { checkIcon, unsureIcon, versionIcon } from '../../icons';
import { useModel } from '../context';
import { ArgumentLife, Arguments } from './arguments';
import { hereOf, markOf } from './here';
import type { IHere } from './here';
import { LifeBar } from './lifeBar';
import { axisWords, markWords, packageName, rowWords, stretchWords } from './lifeWords';
import { Moves } from './moves';
import { kindWords } from './searchBox';
import { Dotted, SymbolLink } from './symbolLink';

/** Everything below the search box. */
export function LifeView({ life }: { life: ILife }): JSX.Element {
  const { trans, lookups, environment } = useModel();
  const here = React.useMemo(() => hereOf(environment), [environment]);
  if (life.status === 'never') {
    return <Never life={life} />;
  }
  const asked = life.arguments.find(({ name }) => name === lookups.argument);
  return (
    <article className="jp-KerasDoctor-apiLife">
      <Heading life={life} />
      <Verdict life={life} here={here} />
      {lookups.argument !== null && (
        <ArgumentLife life={life} name={lookups.argument} argument={asked} here={here} />
      )}
      {life.rows.map((row, at) => (
        <Row key={row.name} row={row} here={here} own={at === 0} />
      ))}
      <Moves life={life} />
      <Arguments life={life} here={here} />
      <Table life={life} />
      {here === null && (
        <p className="jp-KerasDoctor-reach">
          {trans.__(
            'No release is marked as this kernel’s: a kernel is asked only after a failure.'
          )}
        </p>
      )}
    </article>
  );
}

/** The name and what it is. */
function Heading({ life }: { life: ILife }): JSX.Element {
  const { trans } = useModel();
  return (
    <div className="jp-KerasDoctor-apiHeading">
      <h2 className="jp-KerasDoctor-title">
        <code>
          <Dotted name={life.symbol} />
        </code>
      </h2>
      {life.kind !== undefined && (
        <span className="jp-KerasDoctor-tag">{kindWords(life.kind, trans)}</span>
      )}
      {life.visibility === 'private' && (
        <span className="jp-KerasDoctor-tag">{trans.__('private')}</span>
      )}
    </div>
  );
}

/** Whether the notebook's kernel has it. */
function Verdict({ life, here }: { life: ILife; here: IHere | null }): JSX.Element | null {
  const { trans } = useModel();
  const found = life.rows[0] ? markOf(life.rows[0], here) : null;
  if (!found) {
    return null;
  }
  const icons = { yes: checkIcon, no: versionIcon, unknown: unsureIcon };
  const Icon = icons[found.mark.there];
  return (
    <p className="jp-KerasDoctor-apiHere" data-there={found.mark.there}>
      <Icon.react tag="span" className="jp-KerasDoctor-verdictIcon" aria-hidden="true" />
      {markWords(found.mark, found.stretch, trans)}
    </p>
  );
}

function Row(props: { row: ILifeRow; here: IHere | null; own: boolean }): JSX.Element {
  const { trans } = useModel();
  const { row, here, own } = props;
  const nowhere = row.stretches.every(({ runs }) => runs.length === 0);
  return (
    <div className="jp-KerasDoctor-apiRow" data-own={own}>
      <div className="jp-KerasDoctor-apiRowHead">
        <span className="jp-KerasDoctor-apiPackage">{packageName(row.package)}</span>
        {!own && !nowhere && <SymbolLink symbol={row.name} />}
      </div>
      <LifeBar stretches={row.stretches} here={here} words={rowWords(row, here, trans)} />
    </div>
  );
}

function Never({ life }: { life: ILife }): JSX.Element {
  const { trans } = useModel();
  return (
    <article className="jp-KerasDoctor-apiLife">
      <Heading life={life} />
      <p className="jp-KerasDoctor-explanation">{trans.__('In no release that was looked at.')}</p>
      {life.near.length > 0 && (
        <Section title={trans.__('Close to it')}>
          <ul className="jp-KerasDoctor-apiNames">
            {life.near.map(name => (
              <li key={name} className="jp-KerasDoctor-apiName">
                <SymbolLink symbol={name} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}

/** The same as the drawing, for who prefers to read it. */
function Table({ life }: { life: ILife }): JSX.Element {
  const { trans } = useModel();
  const rows = [
    ...life.rows,
    ...life.arguments.map(({ name, stretches }) => ({ name: `${name}=`, stretches }))
  ];
  return (
    <Fold title={trans.__('As a table')}>
      <table className="jp-KerasDoctor-packages jp-KerasDoctor-apiTable">
        <thead>
          <tr>
            <th scope="col">{trans.__('Name')}</th>
            <th scope="col">{trans.__('Releases of')}</th>
            <th scope="col">{trans.__('There')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ name, stretches }) =>
            stretches.map((stretch, at) => (
              <tr key={`${name} ${at}`}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{axisWords(stretch, trans)}</td>
                <td>{stretchWords(stretch, trans)}</td>
              </tr>
            ))
          )}
        </tbody>
      </table>
    </Fold>
  );
}
