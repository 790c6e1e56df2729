import type { IFacts, IKit } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import type { IFix } from '../../../engine/types';
import { beforeKeras3, kerasCulprit, kerasPackage } from '../../shared/kerasCulprit';
import { wordsAndLine } from '../../shared/messageRules';
import { ruleCause } from '../../shared/ruleCause';
import { hookOf } from './hook';
import type { IHook } from './hook';

/** The method with the arguments that this release passes, each with a default, so that older releases may call it too. */
function signatureFix(kit: IKit, { method, lacking }: IHook): IFix {
  const { fixes, t } = kit;
  const plain = method.parameters.filter(item => item.kind === 'plain');
  const last = plain[plain.length - 1];
  const added = lacking.filter(name => !plain.some(item => item.name === name));
  const open = method.parameters.length > plain.length || !last;
  return fixes.code({
    title: t('Let %1 take %2', `${method.name}()`, added.map(name => `${name}=None`).join(', ')),
    effect: t('The method takes what this release passes, and what older ones pass as well.'),
    safety: 'review',
    edits:
      open || added.length === 0
        ? []
        : [
            {
              cell: method.cell,
              from: last.to,
              to: last.to,
              text: added.map(name => `, ${name}=None`).join('')
            }
          ]
  });
}

/** Only a release of Keras 3 is mended by Keras 2; an older one wants an older one still. */
function isOfKeras2(facts: IFacts, fits: string): boolean {
  const found = facts.version(kerasPackage(facts)) ?? '';
  return Number.parseInt(found, 10) >= 3 && Number.parseInt(fits, 10) < 3;
}

/** The release that calls the method as it is written. */
function changeOf(kit: IKit, state: string, fits: string): readonly IFix[] {
  const holder = kerasPackage(kit.facts);
  if (state === 'too-old') {
    return [kit.fixes.upgrade(holder, `>=${fits}`)];
  }
  return isOfKeras2(kit.facts, fits)
    ? beforeKeras3(kit)
    : [kit.fixes.pin({ [holder]: `<=${fits}` })];
}

/** A method of the user's class has the arguments of another release, and Keras calls it with its own. */
export default ruleCause({
  id: 'hook-called-another-way',
  family: 'custom-object-api',
  confidence: 0.94,
  when: check(facts => {
    const hook = hookOf(facts);
    return hook
      ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), {
          method: `${hook.owner}.${hook.method.name}()`,
          state: hook.state,
          fits: hook.fits
        })
      : NOT_MATCHED;
  }),
  culprit: (facts, { state, fits }) => {
    const found = facts.version(kerasPackage(facts)) ?? '';
    const needs = state === 'too-old' ? `>=${fits}` : isOfKeras2(facts, fits) ? '<3' : `<${found}`;
    return kerasCulprit(facts, state === 'too-old' ? 'too-old' : 'too-new', needs);
  },
  title: ({ t }, { method }) => t('This release calls %1 with other arguments', method),
  explanation: ({ t }, { method, state }) =>
    state === 'too-old'
      ? t(
          'Keras calls %1 itself. It is written with the arguments that a newer release passes; this one passes others.',
          method
        )
      : t(
          'Keras calls %1 itself. It is written with the arguments that an older release passed; this one passes others.',
          method
        ),
  fixes: (kit, { state, fits }) => {
    const hook = hookOf(kit.facts);
    return [
      ...(hook && hook.lacking.length > 0 ? [signatureFix(kit, hook)] : []),
      ...changeOf(kit, state, fits)
    ];
  },
  references: [
    {
      url: 'https://keras.io/guides/migrating_to_keras_3/',
      what: 'What changed between Keras 2 and Keras 3'
    }
  ]
});
