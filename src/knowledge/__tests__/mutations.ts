/** Changes that a failure meets on its way to us: cut, reordered, recoloured, from another machine or language. */

import ansiRegex from 'ansi-regex';

import type { IEvidence } from '../../engine/types';

/** A random number in [0, 1); seeded by the caller. */
export type Random = () => number;

type Mutate = (evidence: IEvidence, random: Random) => IEvidence;

/** Marsaglia's xorshift of 32 bits: the same numbers for the same seed on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)];
}

/** Every text of the error changed alike. */
function onTexts(evidence: IEvidence, change: (text: string) => string): IEvidence {
  const { failure } = evidence;
  return {
    ...evidence,
    failure: {
      ...failure,
      evalue: change(failure.evalue),
      ...(failure.traceback ? { traceback: failure.traceback.map(change) } : {})
    }
  };
}

function withTraceback(
  evidence: IEvidence,
  change: (lines: readonly string[]) => readonly string[]
): IEvidence {
  const { failure } = evidence;
  return failure.traceback
    ? { ...evidence, failure: { ...failure, traceback: change(failure.traceback) } }
    : evidence;
}

function without(evidence: IEvidence, ...keys: readonly string[]): IEvidence {
  return Object.fromEntries(
    Object.entries(evidence).filter(([key]) => !keys.includes(key))
  ) as unknown as IEvidence;
}

const PATHS = [
  'C:\\Users\\José\\anaconda3\\envs\\tf\\lib\\site-packages\\',
  '/usr/local/lib/python3.10/dist-packages/',
  '/opt/conda/lib/python3.7/site-packages/',
  '~/miniforge3/envs/my env/lib/python3.11/site-packages/',
  '/Users/me/Library/Python/3.9/lib/python/site-packages/',
  'D:\\ProgramData\\Anaconda3\\lib\\site-packages\\'
];

/** What an operating system says in other languages for 'No such file or directory' and the like. */
const SYSTEM_TEXTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /No such file or directory/g,
    [
      'Datei oder Verzeichnis nicht gefunden',
      'Aucun fichier ou dossier de ce nom',
      'No existe el fichero o el directorio',
      '没有那个文件或目录',
      'Нет такого файла или каталога',
      'そのようなファイルやディレクトリはありません'
    ]
  ],
  [/Permission denied/g, ['Keine Berechtigung', 'Permission non accordée', '权限不够']],
  [/Connection refused/g, ['Verbindungsaufbau abgelehnt', 'Connexion refusée', '拒绝连接']]
];

const ANSI = ansiRegex();

const cutTail: Mutate = (evidence, random) =>
  withTraceback(evidence, lines => lines.slice(0, Math.ceil(random() * lines.length)));

const cutHead: Mutate = (evidence, random) =>
  withTraceback(evidence, lines => lines.slice(Math.floor(random() * lines.length)));

const cutMiddle: Mutate = (evidence, random) =>
  withTraceback(evidence, lines => {
    const at = Math.floor(random() * lines.length);
    return [...lines.slice(0, at), ...lines.slice(at + 1 + Math.floor(random() * 3))];
  });

const cutMessage: Mutate = (evidence, random) => ({
  ...evidence,
  failure: {
    ...evidence.failure,
    evalue: evidence.failure.evalue.slice(0, Math.floor(random() * evidence.failure.evalue.length))
  }
});

const cutText: Mutate = (evidence, random) =>
  withTraceback(evidence, lines => {
    const text = lines.join('\n');
    const from = Math.floor((random() * text.length) / 2);
    return [text.slice(from, from + Math.floor(random() * text.length))];
  });

const reorder: Mutate = (evidence, random) =>
  withTraceback(evidence, lines =>
    lines
      .map(line => ({ line, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ line }) => line)
  );

const otherPaths: Mutate = (evidence, random) => {
  const path = pick(PATHS, random);
  return onTexts(evidence, text =>
    text.replace(/[^\s"'[]*(?:site|dist)-packages[\\/]/g, () => path)
  );
};

const noColours: Mutate = evidence => onTexts(evidence, text => text.replace(ANSI, ''));

const otherColours: Mutate = (evidence, random) =>
  onTexts(evidence, text =>
    text
      .replace(ANSI, '')
      .replace(/\S+/g, word =>
        random() < 0.2 ? `\u001b[${30 + Math.floor(random() * 8)};1m${word}\u001b[0m` : word
      )
  );

const otherLanguage: Mutate = (evidence, random) =>
  onTexts(evidence, text =>
    SYSTEM_TEXTS.reduce(
      (said, [english, others]) => said.replace(english, pick(others, random)),
      text
    )
  );

const lineEnds: Mutate = evidence => onTexts(evidence, text => text.replace(/\n/g, '\r\n'));

const twice: Mutate = evidence => withTraceback(evidence, lines => [...lines, ...lines]);

const noEnvironment: Mutate = evidence => without(evidence, 'environment');
const noProbe: Mutate = evidence =>
  without(evidence, 'exceptions', 'layers', 'model', 'environment');
const noNotebook: Mutate = evidence => without(evidence, 'notebook');
const noTraceback: Mutate = evidence => withTraceback(evidence, () => []);

const noClass: Mutate = evidence => ({
  ...evidence,
  failure: { ...evidence.failure, ename: '' }
});

/** Every kind of change by name. */
export const MUTATIONS: Readonly<Record<string, Mutate>> = {
  cutTail,
  cutHead,
  cutMiddle,
  cutMessage,
  cutText,
  reorder,
  otherPaths,
  noColours,
  otherColours,
  otherLanguage,
  lineEnds,
  twice,
  noEnvironment,
  noProbe,
  noNotebook,
  noTraceback,
  noClass
};

/** A failure after one to three changes, and which. */
export function mutated(
  evidence: IEvidence,
  random: Random
): { readonly evidence: IEvidence; readonly changes: readonly string[] } {
  const names = Object.keys(MUTATIONS);
  const changes = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(names, random));
  return {
    evidence: changes.reduce((changed, name) => MUTATIONS[name](changed, random), evidence),
    changes
  };
}
