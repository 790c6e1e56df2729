/** `import tensorfow`: a top-level module whose name is close to a known one. */

import type { IFacts } from '../../../engine/cause';
import { nearest } from '../../shared/nearNames';
import type { ITypo } from './findTypo';

const USUAL = [
  'tensorflow',
  'keras',
  'numpy',
  'pandas',
  'matplotlib',
  'sklearn',
  'scipy',
  'seaborn',
  'torch',
  'torchvision',
  'random',
  'collections',
  'itertools',
  'datetime',
  'warnings',
  'pickle',
  'string',
  'functools',
  'statistics',
  'requests'
];

/** Names a step away from a usual one that are modules of their own. */
const OWN =
  /^(?:pandas_?\w+|seaborn_\w+|keras_\w+|tensor\w*board|kerasn|skimage|sklearn\w|torchvision|numpy_\w+)$/;

/** The module that was meant, or null. */
export function misspeltModule(facts: IFacts): ITypo | null {
  const written = /^No module named '?(\w+)'?$/.exec(facts.innerMessage.split('\n')[0].trim())?.[1];
  if (
    !written ||
    OWN.test(written) ||
    written in facts.knowledge.distributions ||
    USUAL.includes(written)
  ) {
    return null;
  }
  const near = nearest(written, USUAL);
  if (near === null) {
    return null;
  }
  const site = facts.code.imports.find(
    item =>
      item.module.split('.')[0] === written && (facts.cell === null || item.cell === facts.cell)
  );
  return {
    written,
    near,
    what: written,
    looked: false,
    confidence: 0.95,
    ...(site
      ? {
          span: {
            cell: site.cell,
            from: site.moduleSpan.from,
            to: site.moduleSpan.from + written.length
          }
        }
      : {})
  };
}
