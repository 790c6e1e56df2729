import {
  allOf,
  anyChainFrame,
  anyOf,
  chainMatches,
  known,
  stderrMatches,
  check,
  lineMatches,
  matched,
  NOT_MATCHED
} from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { requestedSymbol } from '../../shared/requested';
import { example, ruleCause } from '../../shared/ruleCause';
import { lifeOf } from '../../shared/symbolLife';

/** A report in words only: those are all there is to go by. */
const withoutFrames = check(facts => (facts.frames.length === 0 ? matched() : NOT_MATCHED));

/** A pickle names a private module of the Keras that wrote it. */
export default ruleCause({
  id: 'pickle-of-another-keras',
  family: 'saved-model',
  confidence: 0.97,
  when: allOf(
    chainMatches(
      /(?:No module named|cannot import name|Can't get attribute|has no attribute) ?'?(?:tf_)?(?:keras|tensorflow\.python\.keras)?/
    ),
    chainMatches(/\b(?:tf_)?keras\b/),
    known(
      anyOf(
        anyChainFrame({ path: /(?:^|\/)(?:pickle|joblib\/\w+|dill\/\w+|cloudpickle\/\w+)\.py$/ }),
        lineMatches(/\b(?:pickle|pkl|joblib|dill|cloudpickle)\.loads?\s*\(|\bread_pickle\s*\(/),
        allOf(withoutFrames, stderrMatches(/\b(?:un)?pickled?\b|\bjoblib\b|\bcloudpickle\b/))
      )
    ),
    check(facts => {
      const requested = requestedSymbol(facts);
      const releases = requested
        ? (facts.knowledge.index.lookup(requested.symbol).releases ?? [])
        : [];
      const life = requested
        ? lifeOf(facts, requested.symbol, requested.symbol, releases, 'no')
        : null;
      return life
        ? matched([], { way: life.state === 'too-old' ? 'too-old' : 'too-new' })
        : NOT_MATCHED;
    })
  ),
  culprit: (facts, captures) =>
    captures.way === 'too-old'
      ? kerasCulprit(facts, 'too-old', '>=3')
      : kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('The pickle was written with another Keras'),
  explanation: ({ t }) =>
    t(
      'A pickle stores the paths of private modules, which differ from one Keras to the next. Only the release that wrote it reads it.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Save the model with model.save("name.keras") where it was made'),
      kit.t('That file can be read by other releases.')
    ),
    kit.fixes.pin({ keras: '<3' })
  ],
  references: [
    { url: 'https://keras.io/guides/serialization_and_saving/', what: 'Saving and loading models' }
  ]
});
