import type { ICause } from '../../../engine/cause';
import {
  allOf,
  anyOf,
  chainMatches,
  kerasIs,
  lineMatches,
  raisedIn,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';

/** Since Keras 2.11 an optimizer keeps to the variables that it was first used with. */
const cause: ICause = {
  id: 'optimizer-of-other-variables',
  verdict: 'compatibility',
  family: 'optimizer-state',
  confidence: 0.95,
  when: allOf(
    anyOf(
      chainMatches(
        /Unknown variable: [\s\S]*optimizer can only be called for the variables it was originally built with/
      ),
      // Experimental optimizers before 2.11 say it in other words, and no older release would help there.
      chainMatches(
        /The optimizer cannot recognize variable (?<variable>\S+)(?![^]*previously created for a different model)/
      ),
      // Keras 3 fails while it puts the unknown variable into that message, inside of the compiled step.
      allOf(
        chainMatches(/numpy\(\) is only available when eager/),
        raisedIn({ function: /^convert_to_numpy$/, path: /keras\/src\/backend\// }),
        lineMatches(/\.(?:fit|train_on_batch)\s*\(/),
        kerasIs('keras3')
      ),
      // The same in a tf.function of the notebook: autograph lists the frames in the message.
      chainMatches(/in _check_variables_are_known\b[^]*numpy\(\) is only available when eager/)
    ),
    unlessRefuted(versionIn('keras', '>=2.11'))
  ),
  explain(_outcome, kit) {
    const { facts, fixes, t } = kit;
    return {
      title: t('An optimizer keeps to its first set of variables since Keras 2.11'),
      explanation: t(
        'The optimizer was built for other variables than it now gets. Up to 2.10 one optimizer object served several models or parts; now each set of variables needs its own, or optimizer.build(all_variables) first.'
      ),
      culprit: kerasCulprit(facts, 'too-new', '<2.11'),
      fixes: [
        fixes.code({
          title: t('Create a new optimizer for each model'),
          effect: t('Each compile() gets an optimizer of its own.'),
          safety: 'manual',
          edits: []
        }),
        fixes.pin({ keras: '<2.11' })
      ]
    };
  },
  references: [
    {
      url: 'https://github.com/tensorflow/tensorflow/releases/tag/v2.11.0',
      what: 'The new optimizers'
    }
  ]
};

export default cause;
