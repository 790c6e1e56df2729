import { messageMatches } from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Keras 3 takes only one way of clipping gradients. */
export default ruleCause({
  id: 'one-gradient-clip',
  family: 'optimizer-state',
  confidence: 0.95,
  when: messageMatches(/Only one of `clipnorm`, `clipvalue` and `global_clipnorm` can be set/),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('This Keras takes only one of clipnorm, clipvalue and global_clipnorm'),
  explanation: ({ t }) =>
    t(
      'Keras 2 took several at once and clipped by one after the other. Later releases of Keras 3 refuse that.'
    ),
  fixes: kit => [
    example(kit, kit.t('Keep one of them'), kit.t('Gradients are clipped in that way alone.')),
    kit.fixes.pin({ keras: '<3' })
  ],
  references: [{ url: 'https://keras.io/api/optimizers/', what: 'Arguments of optimizers' }]
});
