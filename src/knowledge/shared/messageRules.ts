/**
 * Causes that are told by what the error says: a table of rules, each with the words it answers to,
 * who may have raised them, and the texts for the user.
 */

import type { ICause, IExplanation, IFacts, IKit, IOutcome } from '../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED, userLineProof } from '../../engine/conditions';
import { ObjectMemo } from '../../engine/memo';
import { search } from '../../engine/screen';
import type {
  IFix,
  IMismatch,
  IProof,
  IReference,
  OtherFamily,
  Translate
} from '../../engine/types';

/** Named groups of a rule's pattern. */
export type Captures = Readonly<Record<string, string>>;

/** What a rule tells the user. */
export interface IRuleText {
  readonly title: string;
  readonly explanation: string;
  readonly mismatch?: IMismatch;
  readonly fixes: readonly IFix[];
}

/** One wording of a cause. */
export interface IMessageRule {
  /** Matched against the unwrapped message, then the whole, then the chained exceptions' messages. */
  readonly says: RegExp;
  /** Exception class; any if not given. */
  readonly raises?: RegExp;
  /** What must hold besides the words. */
  readonly when?: (facts: IFacts, captures: Captures) => boolean;
  /** May it answer where an argument is refused? Others do not: a name says nothing of data or order. */
  readonly evenRefused?: boolean;
  /** Instead of the cause's own. */
  readonly confidence?: number;
  /** Instead of the cause's own, where the words tell a narrower one. */
  readonly family?: OtherFamily;
  readonly text: (captures: Captures, kit: IKit) => IRuleText;
}

interface IHit {
  readonly rule: IMessageRule;
  readonly captures: Captures;
  readonly words: string;
}

/** Characters of a long message that are searched; the point stands at its head or its tail. */
const HEAD = 12_000;
const TAIL = 6_000;

function ends(text: string): string {
  return text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`;
}

const said = new ObjectMemo<readonly string[]>();

/** The texts that an error says, the nearest to its reason first. */
export function saidBy(facts: IFacts): readonly string[] {
  return said.get(facts, '', () => textsOf(facts));
}

function textsOf(facts: IFacts): readonly string[] {
  const chained = facts.exceptions.slice(1, 4).map(item => item.message);
  const texts = [...new Set([facts.innerMessage, facts.message, ...chained])].filter(Boolean);
  return texts.length > 0 ? texts.map(ends) : [ends(facts.text)];
}

function groupsOf(found: RegExpExecArray): Captures {
  return Object.fromEntries(
    Object.entries(found.groups ?? {}).filter(([, value]) => value !== undefined)
  );
}

/** The hit's own line, so that a proof quotes the words and not a whole graph dump. */
function lineOf(text: string, found: RegExpExecArray): string {
  const from = text.lastIndexOf('\n', found.index) + 1;
  const end = text.indexOf('\n', found.index + found[0].length);
  return text.slice(from, end === -1 ? undefined : end);
}

function hitIn(facts: IFacts, text: string, rule: IMessageRule): IHit | null {
  const found = search(rule.says, text);
  if (!found) {
    return null;
  }
  const captures = groupsOf(found);
  return rule.when && !rule.when(facts, captures)
    ? null
    : { rule, captures, words: lineOf(text, found) };
}

/** The first rule that fits, looked for in the nearest text first. */
export function findRule(facts: IFacts, rules: readonly IMessageRule[]): IHit | null {
  const { innerType, ename } = facts;
  for (const text of saidBy(facts)) {
    for (const rule of rules) {
      const { raises } = rule;
      if (!raises || raises.test(innerType) || raises.test(ename)) {
        const hit = hitIn(facts, text, rule);
        if (hit) {
          return hit;
        }
      }
    }
  }
  return null;
}

/** The error's words and the user's line that was running. */
export function wordsAndLine(facts: IFacts, words: string): readonly IProof[] {
  const line = userLineProof(facts);
  return line ? [messageProof(facts, words), line] : [messageProof(facts, words)];
}

/** What a table of rules needs besides the rules to be a cause. */
export interface IRuleCause {
  readonly id: string;
  readonly verdict: 'not-compatibility';
  readonly family: ICause['family'];
  readonly confidence: number;
  readonly rules: readonly IMessageRule[];
  /** Where the cause says nothing whatever the words are. */
  readonly silent?: (facts: IFacts) => boolean;
  readonly references: readonly IReference[];
}

/** A refused argument is never a matter of shapes, data or order, whatever its name makes the words look like. */
const ARGUMENT =
  /unexpected keyword argument|is not a valid argument|[Kk]eyword arguments? (?:not understood|passed)|[Aa]rguments?(?:\(s\))? not recognized|Invalid keyword argument|required positional argument/;

/** A cause out of a table of rules. */
export function ruleCause(options: IRuleCause): ICause {
  const { rules, silent, ...cause } = options;
  const evaluate = (facts: IFacts): IOutcome => {
    const refused = ARGUMENT.test(facts.innerMessage.slice(0, 600));
    const asked = refused ? rules.filter(rule => rule.evenRefused) : rules;
    const hit = asked.length === 0 || silent?.(facts) ? null : findRule(facts, asked);
    return hit
      ? matched(wordsAndLine(facts, hit.words), {
          ...hit.captures,
          rule: String(rules.indexOf(hit.rule))
        })
      : NOT_MATCHED;
  };
  const explain = ({ captures }: IOutcome, kit: IKit): IExplanation => {
    const rule = rules[Number(captures.rule)];
    return {
      ...rule.text(captures, kit),
      ...(rule.family === undefined ? {} : { family: rule.family }),
      ...(rule.confidence === undefined ? {} : { confidence: rule.confidence })
    };
  };
  return { ...cause, when: check(evaluate), explain };
}

/** A rule's text without a mismatch: what happened, why, and at most one thing to do by hand. */
export function plainText(
  title: (captures: Captures, t: Translate) => string,
  explanation: (captures: Captures, t: Translate) => string,
  remedy?: (captures: Captures, t: Translate) => readonly [title: string, effect: string]
): IMessageRule['text'] {
  return (captures, { fixes, t }) => {
    const advice = remedy?.(captures, t);
    return {
      title: title(captures, t),
      explanation: explanation(captures, t),
      fixes: advice ? [fixes.data(advice[0], advice[1])] : []
    };
  };
}
