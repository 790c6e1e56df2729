/** The stack of layers in the direction of the data, down to the one that failed. */

import * as React from 'react';

import type { ILayer, IMismatch } from '../../engine/types';
import { axisIn, besideShape, shapeParts } from '../shape';
import { useModel } from '../context';

/** Layers of the failure shown, or why there are none. */
export function LayersTab(): JSX.Element {
  const { trans, current } = useModel();
  const layers = current?.evidence.layers ?? [];
  const mismatch = current?.diagnosis?.findings.find(finding => finding.mismatch)?.mismatch;
  if (layers.length === 0) {
    return (
      <>
        <p className="jp-KerasDoctor-empty">
          {current?.probe === 'waiting'
            ? trans.__('Kernel busy: the layers will follow.')
            : trans.__('No layer took part in this failure, or the kernel could not tell.')}
        </p>
        {mismatch && <Mismatch mismatch={mismatch} />}
      </>
    );
  }
  const model = current?.evidence.model;
  return (
    <>
      {model && (
        <p className="jp-KerasDoctor-model">
          <strong>{model.name}</strong> <span className="jp-KerasDoctor-muted">{model.class}</span>
          {!model.built && <span className="jp-KerasDoctor-tag">{trans.__('not built')}</span>}
          {!model.compiled && (
            <span className="jp-KerasDoctor-tag">{trans.__('not compiled')}</span>
          )}
        </p>
      )}
      <Stack layers={layers} mismatch={mismatch} />
    </>
  );
}

/** Layers of one model or layer, each with those inside of it in a frame of their own. */
function Stack(props: { layers: readonly ILayer[]; mismatch?: IMismatch }): JSX.Element {
  const { layers, mismatch } = props;
  return (
    <ol className="jp-KerasDoctor-layers">
      {nested(layers).map(([layer, inner], at) => (
        <Layer key={`${at} ${layer.name}`} layer={layer} inner={inner} mismatch={mismatch} />
      ))}
    </ol>
  );
}

/** Each layer of the outermost depth with the deeper ones that follow it. */
function nested(layers: readonly ILayer[]): [layer: ILayer, inner: ILayer[]][] {
  const depth = Math.min(...layers.map(layer => layer.path.length));
  const groups: [ILayer, ILayer[]][] = [];
  for (const layer of layers) {
    if (layer.path.length > depth && groups.length > 0) {
      groups[groups.length - 1][1].push(layer);
    } else {
      groups.push([layer, []]);
    }
  }
  return groups;
}

function Layer(props: {
  layer: ILayer;
  inner: readonly ILayer[];
  mismatch?: IMismatch;
}): JSX.Element {
  const { trans } = useModel();
  const { layer, inner, mismatch } = props;
  return (
    <li className="jp-KerasDoctor-layer" data-failing={layer.failing} data-called={layer.called}>
      {layer.failing && mismatch && <Mismatch mismatch={mismatch} />}
      <div className="jp-KerasDoctor-layerBlock">
        <span className="jp-KerasDoctor-layerName">{layer.name}</span>
        <span className="jp-KerasDoctor-muted" title={layer.module}>
          {layer.class}
        </span>
        {layer.custom && <span className="jp-KerasDoctor-tag">{trans.__('custom')}</span>}
        {layer.failing && (
          <span className="jp-KerasDoctor-tag jp-mod-failing">{trans.__('failed here')}</span>
        )}
        <Shapes layer={layer} />
      </div>
      {inner.length > 0 && <Stack layers={inner} mismatch={mismatch} />}
    </li>
  );
}

function Shapes({ layer }: { layer: ILayer }): JSX.Element | null {
  const { inputShape, outputShape, dtype } = layer;
  if (inputShape === undefined && outputShape === undefined && dtype === undefined) {
    return null;
  }
  return (
    <span className="jp-KerasDoctor-shapes">
      {inputShape !== undefined && <code>{inputShape}</code>}
      {outputShape !== undefined && (
        <>
          {' → '}
          <code>{outputShape}</code>
        </>
      )}
      {dtype !== undefined && <span> {dtype}</span>}
    </span>
  );
}

/** What was expected above what came, the differing axis underlined. */
function Mismatch({ mismatch }: { mismatch: IMismatch }): JSX.Element {
  const { trans } = useModel();
  const { expected, got, axis } = mismatch;
  return (
    <dl className="jp-KerasDoctor-mismatch">
      <dt>{trans.__('expected')}</dt>
      <dd>
        <Shape text={besideShape(expected, got, axis)} axis={axis} />
      </dd>
      <dt>{trans.__('got')}</dt>
      <dd>
        <Shape text={got} axis={axis} />
      </dd>
    </dl>
  );
}

function Shape({ text, axis }: { text: string; axis?: number }): JSX.Element {
  const marked = axisIn(text, axis);
  return (
    <code>
      {shapeParts(text).map((part, at) =>
        part.axis !== undefined && part.axis === marked ? (
          <mark key={at}>{part.text}</mark>
        ) : (
          <React.Fragment key={at}>{part.text}</React.Fragment>
        )
      )}
    </code>
  );
}
