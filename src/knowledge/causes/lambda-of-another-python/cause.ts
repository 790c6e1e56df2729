import { allOf, chainMatches, inLoading } from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** A Lambda layer is stored as the byte code of one Python minor, which no other reads. */
export default ruleCause({
  id: 'lambda-of-another-python',
  family: 'saved-model',
  confidence: 0.96,
  when: allOf(
    inLoading(),
    chainMatches(/bad marshal data|unknown opcode|code expected at (?:least|most) \d+ arguments/)
  ),
  culprit: facts => packageCulprit(facts, 'python', 'too-new'),
  title: ({ t }) => t('A Lambda layer was saved with another Python'),
  explanation: ({ t }) =>
    t(
      'A Lambda layer is stored as compiled Python code. Each Python minor has its own form of it, so only the Python that wrote the file reads it.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Build the model in code, then load only its weights'),
      kit.t('Weights hold no Python code.')
    )
  ],
  references: [
    {
      url: 'https://docs.python.org/3/library/marshal.html',
      what: 'Why stored code depends on the Python version'
    }
  ]
});
