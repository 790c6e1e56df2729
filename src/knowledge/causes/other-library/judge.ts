/** Does another library raise the error, and speak of itself? */

import type { IFacts } from '../../../engine/cause';
import { byOwnClass, byQualifiedClass } from './exceptions';
import type { ILibraryMatter } from './matter';
import { distributionOf, isBuiltOn } from '../../shared/builtOn';
import { writtenByLibrary } from '../../shared/libraryWord';
import { libraryOfMember } from '../../shared/memberOwner';
import { runsElsewhere } from '../../shared/elsewhere';
import { calledFrames, inFramework, libraryFrame, raiserOf } from '../../shared/raisers';
import { classesNamed } from '../../shared/requested';
import { refusedByAnotherClass, rejectedCall } from '../../shared/rejected';
import { LIBRARY_WORDS, libraryOfClass } from './libraryWords';

const FRAMEWORK = /\b(?:tensorflow|keras|tf_keras|tf\.|tf-keras|KerasTensor|tensorboard)\b/i;
const NETWORK_TYPES =
  /^(?:HTTPError|URLError|ConnectionError|ConnectionResetError|ConnectionRefusedError|ConnectTimeout|ReadTimeout|SSLError|SSLCertVerificationError|MaxRetryError|NewConnectionError|gaierror|RemoteDisconnected|IncompleteRead|HfHubHTTPError|ProxyError|ChunkedEncodingError|MissingSchema|InvalidURL|ContentTooShortError|ApiException|RequestException)$/;
const NETWORK_WORDS =
  /URL fetch failure|HTTP Error \d+|Max retries exceeded|urlopen error|Temporary failure in name resolution|Connection (?:refused|reset|aborted)|\d{3} Client Error|couldn't connect to|offline mode|403 - Forbidden|401 - Unauthorized|Name or service not known/;

/** Exceptions that only one kind of library raises. */
const OWN_TYPES =
  /^(?:LinAlgError|XGBoostError|LightGBMError|CatBoostError|CatBoostError|TclError|GitCommandError|OperationalError|DatabaseError|ProgrammingError|InvalidParameterError|SpecificationError|OptionError|MergeError|UnsupportedFunctionCall|PatsyError|NoSuchElementException|WebDriverException|MessageError|KaggleApiException|CommError|UsageError|CalledProcessError|StdinNotImplementedError|TraitError|TemplateNotFound|AnalysisException|Py4JJavaError|PerfectSeparationError|PyCUDAError|NoCredentialsError|ClientError|ClassNotFound|QhullError|AxisError|TypingError|LoweringError|WidgetError|PicklingError|DownloadError|error)$/;

/** The library of a message that names a module of it. */
function namedModule(facts: IFacts): string | null {
  const message = facts.innerMessage;
  const found =
    /module '(\w+)[\w.]*' has no attribute/.exec(message) ??
    /cannot import name '?\w+'? from (?:partially initialized module )?'(\w+)/.exec(message) ??
    /No module named '?(\w+)\.[\w.]+/.exec(message);
  return found ? found[1] : null;
}

/** A file of the user's own under this name? Then it is no library. */
function isOwnFile(facts: IFacts, root: string): boolean {
  return (
    /\((?!\S*(?:site|dist)-packages)[^)\s]+\.py\)/.test(facts.innerMessage) ||
    (!(root in facts.knowledge.distributions) &&
      /^(?:utils?|helpers?|models?|config|data|my\w+|src|main|functions?)$/.test(root))
  );
}

/** Modules of Python itself: a wrong name in them is the code's own fault. */
const STANDARD =
  /^(?:collections|inspect|time|datetime|fractions|asyncio|platform|array|string|ast|importlib|types|typing|os|sys|re|math|random|json|csv|io|itertools|functools|pickle|shutil|glob|pathlib|urllib|zipfile|tarfile|copy|warnings|logging|threading|multiprocessing|subprocess|socket|statistics|operator|hashlib|gc|calendar|html|xml)$/;

/** A module inside a library that is built on TensorFlow or Keras, whose first part is there. */
function leftModule(facts: IFacts, root: string): boolean {
  return isBuiltOn(root) && new RegExp(`^No module named '?${root}\\.`).test(facts.innerMessage);
}

/** Version matters of NumPy's binary interface and aliases are spoken of elsewhere. */
function moduleMatter(facts: IFacts, root: string): ILibraryMatter | null {
  if (
    STANDARD.test(root) ||
    /^(?:tensorflow\w*|keras\w*|tf_keras|google|_\w+)$/.test(root) ||
    isOwnFile(facts, root)
  ) {
    return null;
  }
  const inside = libraryFrame(facts);
  if (inside && inFramework(facts)) {
    return null;
  }
  if (leftModule(facts, root)) {
    return { library: distributionOf(facts, root), kind: 'left', confidence: 0.66 };
  }
  const asksItself = !inside || inside.owner === root;
  const numpy = root === 'numpy' || root === 'np';
  return {
    library: facts.knowledge.distributions[root] ?? root,
    kind: 'version',
    confidence: numpy ? 0.5 : asksItself ? 0.84 : 0.6
  };
}

function byWords(facts: IFacts): ILibraryMatter | null {
  const network = NETWORK_TYPES.test(facts.ename) || NETWORK_WORDS.test(facts.innerMessage);
  if (network) {
    return { library: '', kind: 'network', confidence: 0.85 };
  }
  if (/^LookupError$/.test(facts.ename) && /NLTK|nltk/.test(facts.message)) {
    return { library: 'nltk', kind: 'call', confidence: 0.88 };
  }
  if (
    /Can't find model '|is not a valid package style|[Uu]nknown property|Unexpected keyword arguments?: .{0,40}artist|Torch not compiled with CUDA|all tensors to be on the same device|can't convert cuda|leaf Variable that requires grad|on Tensor that requires grad|CUDA error|Invalid parameter '?\w+'? for estimator|No CUDA GPUs are available|NVIDIA driver|Found no NVIDIA|mount failed|Mountpoint/.test(
      facts.innerMessage
    )
  ) {
    return { library: libraryFrame(facts)?.owner ?? '', kind: 'call', confidence: 0.82 };
  }
  for (const [pattern, library] of LIBRARY_WORDS) {
    // Keras was handed such an object in place of an array.
    if (pattern.test(facts.innerMessage) && !/^(?:keras|tensorflow)$/.test(raiserOf(facts))) {
      return { library, kind: 'version', confidence: 0.8 };
    }
  }
  return OWN_TYPES.test(facts.ename)
    ? { library: libraryFrame(facts)?.owner ?? '', kind: 'call', confidence: 0.72 }
    : null;
}

/** A class or function of another library refuses its arguments; the frame is the user's own. */
function byCall(facts: IFacts): ILibraryMatter | null {
  const rejected = rejectedCall(facts);
  // An argument left out is a slip of the calling line.
  if (!rejected || rejected.own || rejected.callees.length || rejected.how === 'missing') {
    return null;
  }
  const root = rejected.call?.resolved?.name.split('.')[0] ?? '';
  if (root in facts.knowledge.distributions && !/^(?:tensorflow|keras|tf_keras)$/.test(root)) {
    return { library: facts.knowledge.distributions[root], kind: 'call', confidence: 0.85 };
  }
  return refusedByAnotherClass(facts)
    ? {
        library: libraryOfClass(rejected.shown.split('.')[0]),
        kind: 'call',
        confidence: facts.hasNotebook ? 0.7 : 0.62
      }
    : null;
}

/** A method or attribute that an object of another library does not have; the user's own line asked for it. */
function byMember(facts: IFacts): ILibraryMatter | null {
  const library = libraryOfMember(facts);
  return library === null ? null : { library, kind: 'member', confidence: 0.72 };
}

/** What Python says of a call whose arguments its callee does not take. */
const REFUSED =
  /got multiple values for (?:keyword )?argument|got an unexpected keyword argument|missing \d+ required (?:positional|keyword-only) argument/;
/** An attribute that was free to be set, and is a property now. */
const READ_ONLY = /^can't set attribute|has no setter$/;
/** What Keras calls by itself while a layer or model is made: the user hands nothing to it. */
const MADE_BY_KERAS = /^(?:build|__init__|add_weight|get_config|from_config|__setattr__|<module>)$/;

/**
 * A library that is built on Keras and fails in Python's own words, in a call of its own or where Keras made the call:
 * it was written for another Keras.
 */
function doesNotFit(facts: IFacts): boolean {
  const called = calledFrames(facts);
  const last = called[called.length - 1];
  if (!last || !/^(?:TypeError|AttributeError)$/.test(facts.ename)) {
    return false;
  }
  const before = called[called.length - 2];
  const byKeras =
    before?.owner === 'keras' && MADE_BY_KERAS.test(last.function.replace(/\(.*/, ''));
  return (
    REFUSED.test(facts.innerMessage) ||
    READ_ONLY.test(facts.innerMessage) ||
    byKeras ||
    (last.owner !== 'keras' && lacksOfKeras(facts))
  );
}

/** An attribute that a class of Keras does not have: the library knows it from another release. */
function lacksOfKeras(facts: IFacts): boolean {
  const owner = /^'(?<owner>[A-Z]\w*)' object has no attribute/.exec(facts.innerMessage)?.groups
    ?.owner;
  return (
    owner !== undefined &&
    facts.code.classNamed(owner) === null &&
    classesNamed(facts, owner).some(name => /(?:^|\.)keras\./.test(name))
  );
}

/** What tensors refuse when a layer hands them something else than before: nothing, or a symbol of another Keras. */
const OTHER_VALUES =
  /None values not supported|KerasTensor|SymbolicTensor|object is not iterable|has no attribute '_?\w+'|not well defined for|Cannot convert .{0,40} to (?:a )?[Tt]ensor/;

/** What only the symbols of Keras 3 say. */
const ONLY_KERAS_3 = /A KerasTensor is symbolic: it's a placeholder/;

/** A layer of a library that Keras 3 calls and that fails over what Keras hands to it. */
function layerDoesNotFit(facts: IFacts): boolean {
  return (
    (facts.versionIn('keras', '>=3') === 'yes' || ONLY_KERAS_3.test(facts.message)) &&
    /Exception encountered when calling/.test(facts.message) &&
    OTHER_VALUES.test(facts.innerMessage)
  );
}

/** Without frames: the library that the report imports the failing layer's class from. */
function byShownLayer(facts: IFacts): ILibraryMatter | null {
  const layer = facts.layer.class;
  if (!layer || facts.frames.length > 0 || facts.hasNotebook || !layerDoesNotFit(facts)) {
    return null;
  }
  const named = facts.knowledge.index
    .named(layer)
    .map(name => facts.knowledge.index.packageOf(name) ?? '')
    .filter(name => name !== '' && !/^(?:tensorflow|keras|tf-keras)$/.test(name));
  if (named.length > 0) {
    return { library: named[0], kind: 'fit', confidence: 0.7 };
  }
  const root = new RegExp(`from\\s+(\\w+)[\\w.]*\\s+import\\s[^\\n]{0,200}\\b${layer}\\b`).exec(
    facts.text
  )?.[1];
  return root !== undefined && isBuiltOn(root)
    ? { library: distributionOf(facts, root), kind: 'fit', confidence: 0.7 }
    : null;
}

/** A symbol of Keras that a library does not take, the message listing the library's own classes beside it. */
const SYMBOL_REFUSED = /<class '(?:tf_)?keras\.[^']*KerasTensor'> is not allowed/;

function byNamedClasses(facts: IFacts): ILibraryMatter | null {
  const root = SYMBOL_REFUSED.test(facts.innerMessage)
    ? Array.from(facts.innerMessage.matchAll(/<class '(\w+)\./g), found => found[1]).find(isBuiltOn)
    : undefined;
  return root === undefined
    ? null
    : { library: distributionOf(facts, root), kind: 'fit', confidence: 0.8 };
}

/** A library that does not know a class of Keras or TensorFlow, by its full name. */
const UNKNOWN_CLASS =
  /<class '(?:tensorflow\.python\.)?(?:tf_)?keras\.[^\n]{0,120}(?:not (?:yet )?supported|unsupported|not recognized|unknown)/i;

/** A name for a loss, metric or the like that Keras does not know. */
const UNKNOWN_NAME =
  /Could not interpret \w+ identifier: '?(?<plain>[\w.]+)|Unknown (?:loss|metric|optimizer|activation|initializer|regularizer|constraint|object|layer)(?: function)?:? ?'(?<quoted>[\w.]+)'/;

/** A library that asks Keras for an object by a name of its own: it knows the name from another release. */
function byUnknownName(facts: IFacts): ILibraryMatter | null {
  const frame = libraryFrame(facts);
  const found = UNKNOWN_NAME.exec(facts.innerMessage)?.groups;
  const name = found?.plain ?? found?.quoted;
  return frame && name && isBuiltOn(frame.owner) && writtenByLibrary(facts, name)
    ? { library: distributionOf(facts, frame.owner, frame.path), kind: 'fit', confidence: 0.74 }
    : null;
}

function byFrame(facts: IFacts): ILibraryMatter | null {
  const frame = libraryFrame(facts);
  const raiser = raiserOf(facts);
  if (raiser === 'numpy') {
    return { library: 'numpy', kind: 'call', confidence: 0.45 };
  }
  if (!frame || frame.owner !== raiser) {
    return null;
  }
  const mixed =
    isBuiltOn(frame.owner) ||
    inFramework(facts) ||
    FRAMEWORK.test(`${facts.innerMessage} ${frame.text ?? ''}`);
  const library = distributionOf(facts, frame.owner, frame.path);
  const unfit =
    doesNotFit(facts) || layerDoesNotFit(facts) || UNKNOWN_CLASS.test(facts.innerMessage);
  if (isBuiltOn(frame.owner) && unfit) {
    return { library, kind: 'fit', confidence: 0.74 };
  }
  const names = /^(?:ImportError|ModuleNotFoundError|AttributeError)$/.test(facts.ename);
  return { library, kind: 'call', confidence: mixed ? 0.25 : names ? 0.55 : 0.66 };
}

/** What is the matter with another library, or null where none has a part. */
export function judge(facts: IFacts): ILibraryMatter | null {
  if (runsElsewhere(facts)) {
    return null;
  }
  const root = namedModule(facts);
  return (
    (root === null ? null : moduleMatter(facts, root)) ??
    byNamedClasses(facts) ??
    byWords(facts) ??
    byCall(facts) ??
    byMember(facts) ??
    byOwnClass(facts) ??
    byQualifiedClass(facts) ??
    byShownLayer(facts) ??
    byUnknownName(facts) ??
    byFrame(facts)
  );
}
