/** What code writes instead of attributes and methods that left and that no single name replaces. */

import type { IFacts, IKit, ISourceEdit } from '../../engine/cause';
import { publicName } from '../../engine/frames';
import type { IFix } from '../../engine/types';
import { lastPart } from './calleeWords';
import { layerEdits } from './layerCalls';
import { portEdits } from './portNotebook';
import { minimizeEdits } from './minimizeEdits';
import { rateEdits } from './rateEdits';
import { functionEdits } from './functionEdits';
import { parentOf } from './requested';
import {
  APPLIED,
  appliedEdits,
  calledEdits,
  converterEdits,
  datasetEdits,
  endNameEdits,
  halfEdits,
  nodeEdits,
  orderingEdits,
  resetEdits,
  stateEdits,
  unscaledEdits,
  variablesEdits
} from './rewriteEdits';
import { asFunction, isFailing, renamed, usesOf, withoutCall, withoutWrapper } from './uses';
import type { IUse } from './uses';

interface IRewrite {
  /** Canonical names that it is for. */
  readonly gone: RegExp;
  /** The edits of one use; empty where this use cannot be written so. */
  readonly write: (use: IUse, name: string) => readonly ISourceEdit[];
  /** What is written, for the title. */
  readonly shown: (name: string) => string;
  /** Uses whose class the code does not tell, and that are meant all the same. */
  readonly also?: RegExp;
  readonly safety?: 'safe';
}

const OPTIMIZER = '(?:optimizers\\.(?:\\w+\\.)*\\w+|\\w*Optimizer)';

/** `scripts/lab/fixes.py` runs these. */
const REWRITES: readonly IRewrite[] = [
  {
    gone: /^tensorflow\.data\.Dataset\.make_(?:one_shot|initializable)_iterator$/,
    write: (use, name) => asFunction(use, `tensorflow.compat.v1.data.${name}`),
    shown: name => `tf.compat.v1.data.${name}(…)`
  },
  {
    gone: /^tensorflow\.data\.Dataset\.output_(?:types|shapes|classes)$/,
    write: (use, name) => asFunction(use, `tensorflow.compat.v1.data.get_${name}`),
    shown: name => `tf.compat.v1.data.get_${name}(…)`,
    safety: 'safe'
  },
  {
    gone: /^tensorflow\.data\.Dataset\.\w+$/,
    write: datasetEdits,
    shown: name => `tf.data.experimental.${APPLIED[name] ?? name}`
  },
  {
    gone: /^tensorflow\.distribute\.(?:\w+\.)*\w*Strategy\.experimental_run_v2$/,
    write: use => renamed(use, 'run'),
    shown: () => 'strategy.run(…)',
    safety: 'safe'
  },
  {
    gone: new RegExp(`${OPTIMIZER}\\.apply$`),
    write: appliedEdits,
    shown: () => 'optimizer.apply_gradients(zip(…))'
  },
  {
    gone: /(?:^|\.)keras\.(?:\w+\.)*\w+\.apply$/,
    write: calledEdits,
    shown: () => 'layer(…)'
  },
  {
    gone: /(?:^|\.)keras\.(?:\w+\.)*\w+\.get_(?:input|output)(?:_shape)?_at$/,
    write: nodeEdits,
    shown: name => `layer.${name.includes('input') ? 'input' : 'output'}`
  },
  {
    gone: /(?:^|\.)keras\.(?:\w+\.)*[A-Z]\w*\.(?:input|output)_shape$/,
    write: (use, name) => (use.site.assigned ? [] : renamed(use, name.replace('_shape', '.shape'))),
    shown: name => `layer.${name.replace('_shape', '.shape')}`
  },
  {
    gone: /(?:^|\.)keras\.(?:\w+\.)*[A-Z]\w*\.add_update$/,
    write: withoutWrapper,
    shown: () => 'weight.assign(…)'
  },
  {
    gone: new RegExp(`${OPTIMIZER}\\.lr$`),
    write: rateEdits,
    shown: () => 'optimizer.learning_rate',
    also: /\bopt(?:imizer)?\.lr$/
  },
  {
    gone: new RegExp(`${OPTIMIZER}\\.weights$`),
    write: variablesEdits,
    shown: () => 'optimizer.variables'
  },
  {
    gone: /(?:^|\.)keras\.backend\.function$/,
    write: functionEdits,
    shown: () => 'keras.Model(inputs, outputs)'
  },
  {
    gone: new RegExp(`${OPTIMIZER}\\._decayed_lr$`),
    write: use => withoutCall(use, 'learning_rate'),
    shown: () => 'optimizer.learning_rate'
  },
  {
    gone: new RegExp(`${OPTIMIZER}\\.get_weights$`),
    write: stateEdits,
    shown: () => 'optimizer.variables'
  },
  {
    gone: new RegExp(`${OPTIMIZER}\\.minimize$`),
    write: minimizeEdits,
    shown: () => 'optimizer.apply_gradients(…)'
  },
  {
    gone: /(?:^|\.)keras\.backend\.set_image_dim_ordering$/,
    write: orderingEdits,
    shown: () => 'keras.backend.set_image_data_format'
  },
  {
    gone: /(?:^|\.)keras\.(?:\w+\.)*(?:Model|Sequential|Functional)\.reset_states$/,
    write: resetEdits,
    shown: () => 'layer.reset_state()'
  },
  {
    gone: /(?:^|\.)keras\.(?:\w+\.)*(?:Model|Sequential|Functional)\.(?:input|output)_names$/,
    write: endNameEdits,
    shown: name => `model.${name.replace('_names', 's')}`
  },
  {
    gone: /\.LossScaleOptimizer\.get_scaled_loss$/,
    write: use => renamed(use, 'scale_loss'),
    shown: () => 'optimizer.scale_loss(…)'
  },
  {
    gone: /\.LossScaleOptimizer\.get_unscaled_gradients$/,
    write: unscaledEdits,
    shown: () => 'optimizer.apply_gradients(…)'
  },
  {
    gone: /(?:^|\.)keras\.(?:\w+\.)*(?:Model|Sequential)\.to_yaml$/,
    write: use => renamed(use, 'to_json'),
    shown: () => 'model.to_json(…)'
  },
  {
    gone: /^tensorflow\.lite\.TFLiteConverter\.from_keras_model_file$/,
    write: converterEdits,
    shown: () => 'tf.lite.TFLiteConverter.from_keras_model(…)'
  },
  {
    gone: /^tensorflow\.contrib\.layers\.l2_regularizer$/,
    write: halfEdits,
    shown: () => 'tf.keras.regularizers.l2'
  },
  {
    gone: /^tensorflow\.(?:compat\.v1\.)?layers\.[a-z]\w*$|^tensorflow\.contrib\.layers\.flatten$/,
    write: layerEdits,
    shown: () => 'tf.keras.layers'
  }
];

function isMeant(use: IUse, rule: IRewrite): boolean {
  const { symbol, site, part, facts, cell } = use;
  const known = symbol !== null && rule.gone.test(symbol) && facts.exists(symbol) === 'no';
  const text = facts.code.source(cell).slice(site.from, part.to);
  return known || isFailing(use) || rule.also?.test(text) === true;
}

/** Edits for what the same line asks of the same class, and what left that as well. */
function besideEdits(facts: IFacts, symbol: string): readonly ISourceEdit[] {
  const owner = parentOf(symbol);
  const names = new Set(facts.code.references.flatMap(site => site.parts.map(part => part.name)));
  names.delete(lastPart(symbol));
  return [...names].flatMap(name => {
    const other = `${owner}.${name}`;
    const rule = REWRITES.find(item => item.gone.test(other));
    return rule &&
      facts.knowledge.index.lookup(other).status === 'known' &&
      facts.exists(other) === 'no'
      ? usesOf(facts, name)
          .filter(isFailing)
          .flatMap(use => rule.write(use, name))
      : [];
  });
}

/** Edits for what would fail next: members that left, where the code tells the object's class. */
function nextEdits(facts: IFacts, done: string): readonly ISourceEdit[] {
  const members = facts.code.references.flatMap(({ resolved }) =>
    resolved && resolved.of !== 'instance' ? [publicName(resolved.name)] : []
  );
  return [...new Set(members)]
    .filter(symbol => lastPart(symbol) !== done && facts.exists(symbol) === 'no')
    .flatMap(symbol => {
      const rule = REWRITES.find(item => item.gone.test(symbol));
      const uses = rule ? usesOf(facts, lastPart(symbol)) : [];
      return uses
        .filter(use => use.symbol === symbol)
        .flatMap(use => rule?.write(use, lastPart(symbol)) ?? []);
    });
}

/** Edits for every use of what was asked for; null where no rule is for it. */
function rewriteEdits(facts: IFacts, symbol: string) {
  const name = lastPart(symbol);
  for (const rule of REWRITES.filter(item => item.gone.test(symbol))) {
    const edits = usesOf(facts, name)
      .filter(use => isMeant(use, rule))
      .flatMap(use => rule.write(use, name));
    if (edits.length > 0) {
      return {
        edits: [...edits, ...besideEdits(facts, symbol), ...nextEdits(facts, name)],
        rule,
        name
      };
    }
  }
  return null;
}

/** The code written anew, where a rule is for the name; null elsewhere. */
export function rewriteFix(kit: IKit, symbol: string): IFix | null {
  const { facts, fixes, t } = kit;
  const found = rewriteEdits(facts, symbol);
  return found
    ? fixes.code({
        title: t('Write %1', found.rule.shown(found.name)),
        effect: t('That is how this release has it.'),
        safety: found.rule.safety ?? 'review',
        edits: portEdits(facts, found.edits)
      })
    : null;
}
