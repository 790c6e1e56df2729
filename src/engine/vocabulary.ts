/** The closed lists of words in the public contract; vocabulary.md says what each means. */

/** Would the same call work in another version, combination or installation of the packages? */
export type Verdict = 'compatibility' | 'not-compatibility' | 'unknown';

/** What broke, for verdict `compatibility`. */
export type CompatibilityFamily =
  | 'import-moved'
  | 'attribute-removed'
  | 'argument-changed'
  | 'behaviour-changed'
  | 'custom-object-api'
  | 'kerastensor'
  | 'mixed-keras'
  | 'eager-graph'
  | 'saved-model'
  | 'save-format'
  | 'optimizer-state'
  | 'metric-names'
  | 'third-party'
  | 'numpy'
  | 'protobuf'
  | 'dependency'
  | 'python-version'
  | 'gpu-stack'
  | 'native-crash'
  | 'backend'
  | 'stale-kernel'
  | 'broken-install';

/** What is wrong, for verdict `not-compatibility`. */
export type OtherFamily =
  | 'shape'
  | 'dtype'
  | 'typo'
  | 'undefined-name'
  | 'cascade'
  | 'missing-file'
  | 'missing-module'
  | 'data'
  | 'training-setup'
  | 'resources'
  | 'user-code'
  | 'other-library';

export type Family = CompatibilityFamily | OtherFamily;

export type Direction = 'too-new' | 'too-old' | 'mixed' | 'missing' | 'stale' | 'broken';

export type FixKind =
  | 'code'
  | 'legacy-keras'
  | 'pin'
  | 'install'
  | 'upgrade'
  | 'environment-variable'
  | 'restart'
  | 'convert-file'
  | 'reinstall'
  | 'data';

/** `safe`: same meaning; `review`: the user looks at the preview; `manual`: an example only. */
export type Safety = 'safe' | 'review' | 'manual';

export type Installer = 'pip' | 'uv' | 'conda' | 'pixi' | 'poetry' | 'pipenv' | 'unknown';
