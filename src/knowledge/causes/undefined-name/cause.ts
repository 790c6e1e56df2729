import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { wordsAndLine } from '../../shared/messageRules';
import { askedInFile, countsKnown, originOf, undefinedName } from '../../shared/nameOrder';
import { raiserOf } from '../../shared/raisers';
import { nearest } from '../../shared/nearNames';

/** Names by which everybody imports a library. */
const USUAL: Readonly<Record<string, string>> = {
  np: 'import numpy as np',
  pd: 'import pandas as pd',
  plt: 'import matplotlib.pyplot as plt',
  tf: 'import tensorflow as tf',
  sns: 'import seaborn as sns',
  keras: 'from tensorflow import keras',
  layers: 'from tensorflow.keras import layers',
  os: 'import os'
};

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function definedClose(facts: IFacts, name: string): string | null {
  const names = facts.code.bindings.filter(item => item.global).map(item => item.name);
  return names.includes(name) ? null : nearest(name, names);
}

/** Which import would bring it: a public name of Keras or a usual abbreviation. */
function importFor(facts: IFacts, name: string): string | null {
  if (name in USUAL) {
    return USUAL[name];
  }
  const homes = facts.knowledge.index
    .named(name)
    .filter(
      item =>
        /^tensorflow\.keras\.[a-z.]+\.\w+$/.test(item) &&
        !/compat|experimental|legacy|dtensor/.test(item)
    );
  return homes.length ? `from ${homes[0].replace(/\.\w+$/, '')} import ${name}` : null;
}

function confidenceOf(facts: IFacts, state: string, deleted: boolean): number {
  if (!facts.hasNotebook) {
    return 0.72;
  }
  if (state === 'later-cell' || state === 'nowhere') {
    return state === 'later-cell' || countsKnown(facts) ? 0.92 : 0.85;
  }
  return deleted ? 0.85 : 0.55;
}

/** A name that the notebook never defined before this line ran. */
const cause: ICause = {
  id: 'undefined-name',
  verdict: 'not-compatibility',
  family: 'undefined-name',
  confidence: 0.9,
  when: check(facts => {
    const name = undefinedName(facts);
    const raiser = raiserOf(facts);
    if (
      name === null ||
      !(
        raiser === 'user' ||
        raiser === '' ||
        // A report may end before the frame of the user's function that Keras called.
        (raiser === 'keras' && !facts.hasNotebook) ||
        facts.innerMessage !== facts.message ||
        facts.frames.every(frame => frame.owner !== raiser || frame.owner === 'python')
      )
    ) {
      return NOT_MATCHED;
    }
    return matched(wordsAndLine(facts, facts.innerMessage), { name });
  }),
  explain({ captures: { name } }, { facts, fixes, t }) {
    const origin = originOf(facts, name);
    const close = definedClose(facts, name);
    const line = importFor(facts, name);
    const known = facts.hasNotebook;
    const later = origin.state === 'later-cell';
    const deleted = facts.code.bindings.some(item => item.kind === 'delete' && item.name === name);
    const why = later
      ? t(
          'It is defined only in a later cell (number %1), which has not run yet.',
          String(origin.cell + 1)
        )
      : deleted
        ? t('A line of the notebook deletes it.')
        : origin.state === 'ran'
          ? t(
              'A cell that ran defines it, but it is gone or was never reached there: deleted, defined in a branch, or another kernel.'
            )
          : askedInFile(facts)
            ? t('The file %1 does not define it before this line.', fileName(askedInFile(facts)))
            : known
              ? t('No cell of the notebook defines it before this line.')
              : t('It was not defined before this line.');
    return {
      title: t('The name %1 is not defined', name),
      explanation: close ? `${why} ${t('There is a name %1; is that meant?', close)}` : why,
      confidence: confidenceOf(facts, origin.state, deleted),
      ...(known ? {} : { wouldSettle: t('The other cells of the notebook and whether they ran.') }),
      fixes: line
        ? [
            fixes.code({
              title: t('Add "%1"', line),
              effect: t('Imports the name before it is used.'),
              safety: 'manual',
              edits: []
            })
          ]
        : [
            fixes.data(
              t('Define %1 first', name),
              t('Run the cell that defines it, or correct the spelling.')
            )
          ]
    };
  },
  references: [
    {
      url: 'https://docs.python.org/3/library/exceptions.html#NameError',
      what: 'Python: NameError'
    }
  ]
};
export default cause;
