/** Calls that have nothing in their place, and whose first argument does without them. */

import type { IFacts, IKit, ISourceEdit } from '../../engine/cause';
import type { ICodeCall, ICodeImport } from '../../engine/python/types';
import type { IFix } from '../../engine/types';
import { lastPart } from './calleeWords';
import { lineOf } from './portCode';
import { portEdits } from './portNotebook';

/** `multi_gpu_model(model, gpus=2)` gave a model of the same weights. */
const DROPPED = /(?:^|\.)keras\.utils\.(?:\w+\.)*multi_gpu_model$/;

/** The import statement without one of its names. */
function importEdits(facts: IFacts, site: ICodeImport): readonly ISourceEdit[] {
  const others = facts.code.imports.filter(
    item => item.cell === site.cell && item.statement.from === site.statement.from && item !== site
  );
  if (others.length === 0) {
    return [lineOf(facts, site)];
  }
  const names = others.map(({ name, bound }) => (name === bound ? name : `${name} as ${bound}`));
  const { cell, from, to } = site.statement;
  return [{ cell, from, to, text: `from ${site.module} import ${names.join(', ')}` }];
}

function callEdits(facts: IFacts, call: ICodeCall): readonly ISourceEdit[] {
  const [first] = call.arguments;
  if (!first || first.kind !== 'positional') {
    return [];
  }
  const { cell, from, to } = call;
  const { value } = first;
  return [{ cell, from, to, text: facts.code.source(cell).slice(value.from, value.to) }];
}

/** The code without the call, for a name that left with nothing in its place; null for other names. */
export function droppedFix({ facts, fixes, t }: IKit, symbol: string): IFix | null {
  if (!DROPPED.test(symbol)) {
    return null;
  }
  const sites = facts.code.imports.filter(item => item.target === symbol);
  const calls = facts.code.calls.filter(
    call => call.resolved?.of === 'name' && call.resolved.name === symbol
  );
  const edits = [
    ...sites.flatMap(site => importEdits(facts, site)),
    ...calls.flatMap(call => callEdits(facts, call))
  ];
  const complete = calls.every(call => callEdits(facts, call).length > 0);
  return edits.length > 0 && complete
    ? fixes.code({
        title: t('Do without %1', lastPart(symbol)),
        effect: t('The model itself is used, on one device.'),
        risk: t(
          'To train on several devices the model has to be made in a tf.distribute strategy.'
        ),
        safety: 'review',
        edits: portEdits(facts, edits)
      })
    : null;
}
