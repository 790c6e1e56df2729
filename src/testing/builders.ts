/** Small records for specs: everything has a value, everything can be replaced. Never shipped. */

import type { IDiagnosis, IEvidence, IFinding, IFix } from '../engine/types';
import type { IFailureRecord } from '../tokens';

/** A code fix of the first line of cell 0. */
export function aFix(change: Partial<IFix> = {}): IFix {
  return {
    kind: 'code',
    title: 'Use keras.ops.dot',
    safety: 'review',
    effect: 'Keeps Keras 3.15.1.',
    restart: false,
    feasible: 'yes',
    edits: [{ cell: 0, start: [0, 0], end: [0, 5], old: 'K.dot', text: 'keras.ops.dot' }],
    ...change
  };
}

/** A pin with a command and its changes. */
export function aPin(change: Partial<IFix> = {}): IFix {
  return aFix({
    kind: 'pin',
    title: 'Pin TensorFlow 2.15.1',
    effect: 'TensorFlow 2.15.1 with Keras 2.15.0.',
    edits: undefined,
    requirements: ['tensorflow==2.15.1', 'keras==2.15.0'],
    command: 'pip install tensorflow==2.15.1 keras==2.15.0',
    changes: [{ package: 'keras', from: '3.15.1', to: '2.15.0' }],
    restart: true,
    ...change
  });
}

/** A sure finding of a version problem. */
export function aFinding(change: Partial<IFinding> = {}): IFinding {
  return {
    cause: 'attribute-not-in-release',
    title: 'keras.backend.dot is not in Keras from 3.0 on; this kernel has Keras 3.15.1',
    explanation: 'The code was written for an older release.',
    verdict: 'compatibility',
    family: 'attribute-removed',
    culprit: { package: 'keras', direction: 'too-new', found: '3.15.1', needs: '>=2.3,<3.0' },
    confidence: 0.96,
    because: [
      {
        source: 'message',
        fact: 'The error message says so.',
        quote: "module 'keras.backend' has no attribute 'dot'"
      },
      { source: 'frame', fact: 'This line was running.', at: { cell: 0, line: 0 } }
    ],
    fixes: [aFix()],
    references: [{ url: 'https://keras.io/guides/', what: 'Guide' }],
    ...change
  };
}

/** A diagnosis with these findings. */
export function aDiagnosis(findings: readonly IFinding[] = [aFinding()]): IDiagnosis {
  return {
    contract: 1,
    verdict: findings[0]?.verdict ?? 'unknown',
    findings,
    knowledge: {
      version: '1',
      newest: { tensorflow: '2.21.0', keras: '3.15.1', 'tf-keras': '2.21.0' }
    },
    failure: { ename: 'AttributeError', evalue: '', cell: 0 }
  };
}

/** Evidence of a failure in the first of two cells. */
export function someEvidence(change: Partial<IEvidence> = {}): IEvidence {
  return {
    contract: 1,
    failure: {
      ename: 'AttributeError',
      evalue: "module 'keras.backend' has no attribute 'dot'",
      traceback: [],
      cell: 0
    },
    notebook: {
      cells: [
        { type: 'code', source: 'K.dot(a, b)  # keras', executionCount: 3 },
        { type: 'code', source: 'model.fit(x)', executionCount: 4 }
      ]
    },
    ...change
  };
}

/** A diagnosed failure of cell 'cell-0' in 'nb.ipynb'. */
export function aRecord(change: Partial<IFailureRecord> = {}): IFailureRecord {
  return {
    id: 'failure-1',
    path: 'nb.ipynb',
    cellId: 'cell-0',
    cellIds: ['cell-0', 'cell-1'],
    executionCount: 3,
    origin: 'run',
    evidence: someEvidence(),
    probe: 'facts',
    diagnosis: aDiagnosis(),
    repeated: false,
    muted: false,
    outcome: null,
    ...change
  };
}
