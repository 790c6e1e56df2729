import type { IFacts } from '../../../engine/cause';
import {
  allOf,
  anyOf,
  check,
  enameIs,
  matched,
  messageMatches,
  NOT_MATCHED,
  versionIn
} from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Does the failed cell read the names of the metrics, and the model have the one that is asked for? */
function asksByName(facts: IFacts, name: string): boolean {
  const { code, cell } = facts;
  const asked = code.calls.some(call =>
    call.arguments.some(
      item => /^(?:weighted_)?metrics$/.test(item.name ?? '') && item.text.includes(name)
    )
  );
  return cell !== null && /\.metrics_names\b/.test(code.source(cell)) && asked;
}

/** In Keras 3 metrics_names holds 'compile_metrics' for all metrics of compile(). */
export default ruleCause({
  id: 'metrics-names-of-compile',
  family: 'metric-names',
  confidence: 0.93,
  when: allOf(
    anyOf(
      allOf(enameIs('KeyError'), messageMatches(/^'?(?<name>\w+)'?$/)),
      messageMatches(/^'(?<name>\w+)' is not in list$/)
    ),
    check(facts => {
      const name = /\w+/.exec(facts.innerMessage)?.[0] ?? '';
      return asksByName(facts, name) ? matched() : NOT_MATCHED;
    }),
    versionIn('keras', '>=3')
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('metrics_names no longer lists the metrics of compile() in Keras 3'),
  explanation: ({ t }) =>
    t(
      'Keras 2 gave one name for each number that evaluate returns. Keras 3 gives loss and compile_metrics, whatever metrics were asked for.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Use evaluate(…, return_dict=True)'),
      kit.t('The numbers come with their names.')
    ),
    ...beforeKeras3(kit)
  ],
  references: [
    {
      url: 'https://keras.io/api/models/model_training_apis/',
      what: 'Model.evaluate(return_dict=…)'
    }
  ]
});
