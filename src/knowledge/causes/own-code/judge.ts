/** Is it the notebook's own Python? With what confidence, by who raised and what. */

import type { IFacts } from '../../../engine/cause';
import { isThirdParty } from '../../../engine/frames';
import { loaderIsOverwritten } from '../../../engine/savedModels';
import { raisedInGraph } from '../../../engine/wrappers';
import { runsElsewhere } from '../../shared/elsewhere';
import { lacksBrackets } from '../../shared/lackingBrackets';
import { calledFrames, raiserOf } from '../../shared/raisers';
import { refusedByAnotherClass, rejectedCall } from '../../shared/rejected';
import { isIndexed, requestedSymbol } from '../../shared/requested';

/** What Python itself says of wrong code, whoever wrote it. */
const SYNTAX = /^(?:SyntaxError|IndentationError|TabError)$/;
const PLAIN =
  /^(?:IndexError|KeyError|ZeroDivisionError|UnboundLocalError|RecursionError|AssertionError|OverflowError|StopIteration|NotImplementedError|FloatingPointError|SystemExit|UsageError|EOFError|TypeError|AttributeError|ValueError|RuntimeError|Exception|NameError|LookupError|InvalidIndexError|BufferError|error|UnsupportedOperation)$/;
const SURE =
  /^(?:IndexError|ZeroDivisionError|UnboundLocalError|RecursionError|AssertionError|KeyError)$/;

/** Objects of Python's own, as an AttributeError or TypeError names them. */
const BUILTIN =
  /'(?:NoneType|list|str|dict|tuple|int|float|bool|set|function|method|generator|bytes|type|range|zip|map|filter|enumerate|builtin_function_or_method|dict_keys|dict_values|module|_io\.TextIOWrapper|TextIOWrapper|slice|complex)'/;

/** Words about tensors and layers: the versions may have a part in those, so that a bare TypeError says little. */
const TENSORS =
  /[Tt]ensor|[Kk]eras|Variable|symbolic|as_list|session|graph|eager|EagerTensor|base_dtype|optimizer|'(?:Sequential|Functional|Model|Dense|History)'|protobuf|Descriptor|numpy\.|ndarray|has no attribute 'decode'|TensorShape|Dataset|'int' object has no attribute 'value'|has no attribute '(?:as_list|rank|dims|ndims|_\w+)'/;

function syntaxConfidence(facts: IFacts): number {
  // IPython's own frames stand above: the last file named is the one that cannot be read.
  const named = [...facts.text.matchAll(/File "([^"\n]*)"/g)].pop()?.[1] ?? '';
  const inLibrary = /(?:site|dist)-packages/.test(named);
  const newer = /^\s*(?:-+>\s*)?(?:\d+\s+)?(?:match|case) [^\n]+:\s*$/m.test(facts.text);
  return inLibrary ? 0 : newer ? 0.5 : 0.95;
}

/** Did the user write `raise`, or is it the user's own exception class? */
function raisedOnPurpose(facts: IFacts): boolean {
  return (
    /^\s*(?:raise|assert)\b/.test(facts.lineText) || facts.code.classNamed(facts.ename) !== null
  );
}

/** The notebook's own function or class was called with wrong arguments. */
function ownCall(facts: IFacts): boolean {
  return rejectedCall(facts)?.own === true;
}

/** The notebook's own class lacks an attribute, and no release of its base has it. */
function ownMember(facts: IFacts): boolean {
  const name = /'(\w+)' object has no attribute/.exec(facts.innerMessage)?.[1];
  const own = name === undefined ? null : facts.code.classNamed(name);
  return own !== null && !own.bases.some(base => isIndexed(base.resolved?.name ?? ''));
}

/** The notebook's own line asks an object of its own class for a name that nothing in any Keras or TensorFlow bears. */
function neverSet(facts: IFacts): boolean {
  const found = /'(?<owner>\w+)' object has no attribute '(?<name>[a-z]\w*)'/.exec(
    facts.innerMessage
  )?.groups;
  const direct = calledFrames(facts).every(frame => /^__getattr/.test(frame.function));
  return (
    found !== undefined &&
    direct &&
    facts.code.classNamed(found.owner) !== null &&
    facts.knowledge.index.named(found.name).length === 0
  );
}

function aboutFramework(facts: IFacts): boolean {
  const requested = requestedSymbol(facts);
  const rejected = rejectedCall(facts);
  return (
    (requested !== null && [requested.symbol, requested.shown].some(name => isIndexed(name))) ||
    (rejected !== null && !rejected.own && rejected.callees.length > 0)
  );
}

/** An attribute that tensors and datasets have in no release: a habit from NumPy or PyTorch. */
function neverOnTensor(facts: IFacts): boolean {
  const found =
    /'?(?:[\w.]*\.)?(?:(?<tensor>(?:Eager|Symbolic)?Tensor)|_?\w*Dataset(?:V[12])?)'? object has no attribute '(?<name>[a-zA-Z]\w*)'/.exec(
      facts.innerMessage
    )?.groups;
  const direct = calledFrames(facts).every(frame => frame.function === '__getattr__');
  if (!found || !direct) {
    return false;
  }
  const owner = found.tensor ? 'tensorflow.Tensor' : 'tensorflow.data.Dataset';
  return (
    requestedSymbol(facts) === null ||
    facts.knowledge.index.lookup(`${owner}.${found.name}`).status !== 'known'
  );
}

/** `callbacks=[EarlyStopping]`: a class stands where an object is expected. */
function classForObject(facts: IFacts): boolean {
  return (
    /\bset_(?:model|params)\(\) missing 1 required positional argument/.test(facts.innerMessage) &&
    raiserOf(facts) === 'keras'
  );
}

/** An argument that Keras or TensorFlow refuses by its name, and that no release of the callable takes. */
function inventedArgument(facts: IFacts): boolean {
  const rejected = rejectedCall(facts);
  const { index } = facts.knowledge;
  return (
    rejected?.how === 'keyword' &&
    rejected.callees.length > 0 &&
    rejected.names.length > 0 &&
    rejected.callees.every(callee =>
      rejected.names.every(name => index.lookup(callee, name).argument?.status !== 'known')
    )
  );
}

/** What Python, NumPy and pandas say of a slip in the code, whoever's frame says it. */
const SLIPS =
  /truth value of an? [^\n]{1,60} is ambiguous|indexers? (?:is|are) out-of-bounds|thus they cannot be hashed|(?:list|tuple|string|array) index out of range|(?:too many|not enough) values to unpack|only integers, slices|unhashable type|object is not (?:callable|iterable|subscriptable)|indices must be integers|slice\(None/;

/** A key of a training's history: other causes know better what it should be called. */
function asksHistory(facts: IFacts): boolean {
  return facts.ename === 'KeyError' && /history|\bhist\b|\blogs\b/i.test(facts.lineText);
}

function byUserFrame(facts: IFacts): number {
  if (asksHistory(facts)) {
    return 0.35;
  }
  if (
    /metrics_names|\.(?:variables|weights|trainable_variables|metrics|losses)\(\)/.test(
      facts.lineText
    )
  ) {
    return 0.36;
  }
  if (SURE.test(facts.innerType)) {
    return /too many indices/.test(facts.innerMessage) ? 0.5 : 0.85;
  }
  if (/Can't instantiate abstract class/.test(facts.innerMessage)) {
    return 0.45;
  }
  if (aboutFramework(facts) || TENSORS.test(facts.innerMessage)) {
    return 0.38;
  }
  if (refusedByAnotherClass(facts)) {
    return 0.5;
  }
  if (/^(?:TypeError|AttributeError)$/.test(facts.ename)) {
    return BUILTIN.test(facts.innerMessage) || !/'\w+'/.test(facts.innerMessage) ? 0.78 : 0.6;
  }
  return 0.6;
}

/** Without frames only the class of the exception speaks. */
function byClass(facts: IFacts): number {
  if (aboutFramework(facts) || TENSORS.test(facts.message)) {
    return 0.2;
  }
  return SURE.test(facts.ename) ? 0.5 : 0.36;
}

/** A file of the user's bears the name of the package: Python imports that instead. */
function shadows(facts: IFacts): boolean {
  const root =
    /(?:module|from|named) '?(?:partially initialized module ')?(tensorflow|keras|numpy|h5py|pandas)\b/.exec(
      facts.innerMessage
    )?.[1];
  const named = new RegExp(`(?:^|[\\\\/(])${root}\\.py$`);
  const paths = [
    ...facts.frames.filter(frame => frame.owner === 'user').map(frame => frame.path),
    /\(([^()\n]+\.py)\)/.exec(facts.innerMessage)?.[1] ?? ''
  ];
  return (
    (root !== undefined && paths.some(path => !/-packages/.test(path) && named.test(path))) ||
    isNoPackage(facts)
  );
}

/** Of a file `tensorflow.py` Python says that there is nothing below it. */
function isNoPackage(facts: IFacts): boolean {
  return /^No module named '?(tensorflow|keras|numpy|h5py|pandas)\..*; '?\1'? is not a package/.test(
    facts.innerMessage
  );
}

/** A package itself that is asked while its import is not done, and not by its own files: the user's file imports itself or is imported by it. */
function circular(facts: IFacts): boolean {
  return (
    /partially initialized module '(?:tensorflow|keras|numpy|h5py|pandas)' has no attribute/.test(
      facts.innerMessage
    ) && !facts.frames.some(frame => frame.owner !== 'user')
  );
}

/** `input_shape=(n)`: a number where every Keras wants a tuple. Only `Input(n)` once took one. */
function isBareShape({ innerMessage, lineText }: IFacts): boolean {
  return /^Cannot convert '\d+' to a shape/.test(innerMessage) && !/\bInput\s*\(/.test(lineText);
}

/** A base class of a library calls a method that the notebook's subclass should have and has not. */
function lacksMethod(facts: IFacts): boolean {
  const last = facts.frames[facts.frames.length - 1];
  return (
    facts.innerType === 'NotImplementedError' &&
    isThirdParty(last?.owner ?? 'user') &&
    /^raise NotImplementedError\b/.test(last?.text ?? '') &&
    facts.code.classes.some(item =>
      item.bases.some(base => base.resolved?.name.split('.')[0] === last.owner)
    )
  );
}

/** Signs that settle it before anybody asks who raised the error; 0 where there is none. */
function bySign(facts: IFacts): number {
  if (loaderIsOverwritten(facts)) {
    return 0.9;
  }
  if (circular(facts)) {
    return 0.72;
  }
  if (classForObject(facts)) {
    return 0.93;
  }
  return neverOnTensor(facts) ? 0.6 : 0;
}

/** A function that TensorFlow calls in a graph raised in the user's own lines, which autograph had copied. */
function raisedInCopy(facts: IFacts): boolean {
  const places = Array.from(
    (raisedInGraph(facts.message)?.traceback ?? '').matchAll(/^ *File "([^"\n]*)"/gm),
    found => found[1]
  );
  return /__autograph_generated_file/.test(places[places.length - 1] ?? '');
}

/** Confidence that the reason is the notebook's own code; 0 where it is not. */
export function judge(facts: IFacts): number {
  if (SYNTAX.test(facts.ename)) {
    return syntaxConfidence(facts);
  }
  if (shadows(facts) || isBareShape(facts)) {
    return 0.96;
  }
  const plain = bySign(facts);
  if (plain > 0) {
    return plain;
  }
  if (runsElsewhere(facts)) {
    return 0;
  }
  if (ownCall(facts) || ownMember(facts) || lacksBrackets(facts) || lacksMethod(facts)) {
    return 0.82;
  }
  if (neverSet(facts)) {
    return 0.6;
  }
  if (inventedArgument(facts)) {
    return 0.46;
  }
  if (raisedInCopy(facts) && SURE.test(facts.innerType)) {
    return 0.85;
  }
  const raiser = raiserOf(facts);
  if (raisedOnPurpose(facts) && (raiser === 'user' || raiser === '')) {
    return 0.85;
  }
  if (!PLAIN.test(facts.innerType)) {
    return raiser === 'user' ? 0.3 : raiser === 'python' && facts.innerType === 'Error' ? 0.5 : 0;
  }
  switch (raiser) {
    case 'user':
      return byUserFrame(facts);
    case 'python':
      return 0.5;
    case '':
      return byClass(facts);
    case 'keras':
    case 'tensorflow':
      // What kind of thing the framework refuses is told by the cause framework-refusal.
      return calledFrames(facts).length > 0 ? 0.18 : 0.3;
    default:
      return SLIPS.test(facts.innerMessage) ? 0.72 : 0.25;
  }
}
