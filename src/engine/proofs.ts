/** Proofs in the form that the contract asks for. */

import type { IFacts } from './cause';
import { executionCountOf } from './cells';
import { quote } from './text';
import type { IFrame, IProof } from './types';

/** The failure's own words. */
export function messageProof(facts: IFacts, words: string, fact?: string): IProof {
  return {
    source: 'message',
    fact: fact ?? facts.t('The error message says so.'),
    quote: quote(words)
  };
}

/** A path as a user knows it: below site-packages, or the cell. */
export function shownPath(path: string): string {
  const count = executionCountOf(path);
  if (count !== null) {
    return `In [${count}]`;
  }
  const plain = path.replace(/\\/g, '/');
  return plain
    .replace(/^.*\/(?:site|dist)-packages\//, '')
    .replace(/^.*\/(?=[^/]+$)/, match =>
      plain.includes('-packages/') ? match.replace(/^.*-packages\//, '') : ''
    );
}

/** A frame of the traceback, with its source line. */
export function frameProof(facts: IFacts, frame: IFrame, fact: string): IProof {
  // The frames of a caught error are counted from another place than those of the failure.
  const known = facts.handedOn ? 0 : (facts.evidence.exceptions?.[0]?.frames.length ?? Infinity);
  const found = facts.frames.indexOf(frame);
  const index = found < known ? found : -1;
  return {
    source: 'frame',
    fact,
    quote: quote(
      `${shownPath(frame.path)}:${frame.line} ${frame.function}${frame.text ? `: ${frame.text}` : ''}`
    ),
    ...(index === -1 ? {} : { at: { frame: index } })
  };
}

/** The user's own line that was running, or null if it is not known. */
export function userLineProof(facts: IFacts, fact?: string): IProof | null {
  if (!facts.lineText) {
    return null;
  }
  const place =
    facts.hasNotebook && facts.place ? { cell: facts.place.cell, line: facts.place.line } : null;
  const frame = facts.userFrame ? { frame: facts.userFrame.index } : {};
  return {
    source: 'frame',
    fact: fact ?? facts.t('This line of your code was running.'),
    quote: quote(facts.lineText),
    at: { ...place, ...frame }
  };
}

const DISPLAY: Readonly<Record<string, string>> = {
  tensorflow: 'TensorFlow',
  keras: 'Keras',
  numpy: 'NumPy',
  python: 'Python',
  scipy: 'SciPy'
};

/** 'TensorFlow' for 'tensorflow'; other distributions keep their name. */
export function shownPackage(distribution: string): string {
  return DISPLAY[distribution] ?? distribution;
}

/** What is known of a package: loaded, installed, not there, or inferred. */
export function versionProof(facts: IFacts, distribution: string): IProof | null {
  const name = shownPackage(distribution);
  const loaded = facts.loaded(distribution);
  const version = facts.version(distribution);
  if (version === null) {
    return { source: 'environment', fact: facts.t('%1 is not installed.', name) };
  }
  if (version) {
    const fact = loaded
      ? facts.t('%1 %2 is loaded.', name, version)
      : facts.t('%1 %2 is installed.', name, version);
    return { source: 'environment', fact };
  }
  const sign = facts.inferredFrom(distribution);
  const candidates = facts.candidates(distribution);
  if (!sign || !candidates) {
    return null;
  }
  const first = candidates[0];
  const last = candidates[candidates.length - 1];
  const fact =
    first === last
      ? facts.t('The traceback shows that %1 %2 is in use.', name, first)
      : facts.t('The traceback shows a release of %1 from %2 to %3.', name, first, last);
  return { source: 'frame', fact, quote: quote(sign) };
}

/** Something that stands in the notebook's code. */
export function codeProof(
  facts: IFacts,
  span: { readonly cell: number; readonly line: number },
  fact: string
): IProof {
  const text = facts.code.lineText(span.cell, span.line).trim();
  return {
    source: 'notebook',
    fact,
    ...(text ? { quote: quote(text) } : {}),
    ...(facts.hasNotebook ? { at: { cell: span.cell, line: span.line } } : {})
  };
}
