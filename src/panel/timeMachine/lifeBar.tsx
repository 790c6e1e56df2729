/** One line of releases: bars where a thing is there, a dotted line where it is not, a dot for the kernel. */

import * as React from 'react';

import type { ILifeStretch } from '../../engine/types';
import { useModel } from '../context';
import { markOn } from './here';
import type { IHere } from './here';
import { barsOf, labelsOf, markPlace, minorsOf } from './lifeDrawing';
import type { ILabel } from './lifeDrawing';
import { axisCaption, stretchWords } from './lifeWords';

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** The stretches of a row side by side, each with its own words below; `words` says all of it as text. */
export function LifeBar(props: {
  stretches: readonly ILifeStretch[];
  here: IHere | null;
  words: string;
  /** Without versions below: for an argument under the row of its callable. */
  small?: boolean;
}): JSX.Element {
  const { stretches, here, words, small } = props;
  const minors = stretches.map(({ versions }) => minorsOf(versions));
  const all = minors.reduce((sum, count) => sum + count, 0);
  return (
    <div
      className={`jp-KerasDoctor-life ${small ? 'jp-mod-small' : ''}`}
      role="img"
      aria-label={words}
    >
      {stretches.map((stretch, at) => (
        <Stretch
          key={at}
          stretch={stretch}
          here={here}
          share={minors[at] / all}
          small={small === true}
          single={stretches.length === 1}
        />
      ))}
    </div>
  );
}

function Stretch(props: {
  stretch: ILifeStretch;
  here: IHere | null;
  share: number;
  small: boolean;
  single: boolean;
}): JSX.Element {
  const { trans } = useModel();
  const { stretch, here, share, small, single } = props;
  const mark = markOn(stretch, here);
  return (
    <div className="jp-KerasDoctor-lifeStretch" style={{ flexGrow: share }} aria-hidden="true">
      {!small && !single && <span className="jp-KerasDoctor-lifeAxis">{axisCaption(stretch)}</span>}
      <div className="jp-KerasDoctor-lifeLine">
        {barsOf(stretch).map(({ there, from, to }) => (
          <span
            key={from}
            className="jp-KerasDoctor-lifeRun"
            data-there={there}
            style={{ insetInlineStart: percent(from), width: percent(to - from) }}
          />
        ))}
        {mark && (
          <span
            className="jp-KerasDoctor-lifeMark"
            data-there={mark.there}
            style={{ insetInlineStart: percent(markPlace(stretch, mark)) }}
          />
        )}
      </div>
      {!small && (
        <>
          <Labels labels={labelsOf(stretch, mark, share)} />
          <span className="jp-KerasDoctor-apiWords">{stretchWords(stretch, trans)}</span>
        </>
      )}
    </div>
  );
}

/** The versions below a stretch. */
function Labels({ labels }: { labels: readonly ILabel[] }): JSX.Element {
  return (
    <div className="jp-KerasDoctor-lifeLabels">
      {labels.map(({ text, at, kind, align }) => (
        <span
          key={`${kind} ${text}`}
          className="jp-KerasDoctor-lifeLabel"
          data-kind={kind}
          data-align={align}
          style={{ insetInlineStart: percent(at) }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
