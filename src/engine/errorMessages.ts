/** Shapes of messages that Python, NumPy, TensorFlow and Keras really make, with the class that carries them. */

/** A shape; `ename` is '' where several classes carry it. */
export interface IMessageShape {
  readonly pattern: RegExp;
  readonly ename: string;
  /** So general that it counts only behind a word for an error. */
  readonly loose: boolean;
}

const NAME = '[A-Za-z_][\\w.]*';

function shape(source: string, ename: string = ''): IMessageShape {
  return { pattern: new RegExp(`^(?:${source})`), ename, loose: false };
}

function loose(source: string): IMessageShape {
  return { ...shape(source), loose: true };
}

/** Anchored at the start of the message. The order is: what names its class best comes first. */
export const MESSAGE_SHAPES: readonly IMessageShape[] = [
  shape(`(?:partially initialized )?module '${NAME}' has no attribute '\\w+'`, 'AttributeError'),
  shape(`'${NAME}' object has no attribute '\\w+'`, 'AttributeError'),
  shape(`type object '${NAME}' has no attribute '\\w+'`, 'AttributeError'),
  shape(
    `(?:can't|cannot) set attribute|property '\\w+' of '${NAME}' object has no setter|The layer (?:"[^"]+" )?has never been called`,
    'AttributeError'
  ),
  shape(`No module named '?${NAME}'?(?:\\s|;|$)`, 'ModuleNotFoundError'),
  shape(`cannot import name '?\\w+'?(?: from|$)`, 'ImportError'),
  shape(
    'This version of [A-Z][\\w ]{1,40} requires |Keras cannot be imported|Could not import |DLL load failed',
    'ImportError'
  ),
  shape(`name '\\w+' is not defined`, 'NameError'),
  shape(
    `(?:cannot access )?local variable '\\w+' (?:referenced before assignment|where it is not associated)`,
    'UnboundLocalError'
  ),
  shape(
    `(?:${NAME}\\(\\) )?got an unexpected keyword argument '\\w+'|${NAME}\\(\\) got multiple values for (?:keyword )?argument '\\w+'`,
    'TypeError'
  ),
  shape(`${NAME}\\(\\) missing \\d+ required (?:positional|keyword-only) arguments?:`, 'TypeError'),
  shape(
    `${NAME}\\(\\) takes (?:no arguments|(?:from )?\\d+)[^\\n]* (?:were|was) given|${NAME}\\(\\) takes no keyword arguments`,
    'TypeError'
  ),
  shape(
    `'${NAME}' object is not (?:callable|iterable|subscriptable|an iterator)|'${NAME}' object does not support item|object of type '${NAME}' has no len|object ${NAME} can't be used`,
    'TypeError'
  ),
  shape(
    `unsupported operand type\\(s\\) for|can only concatenate|can't multiply sequence|must be (?:str|real number), not|int\\(\\) argument must be|float\\(\\) argument must be|bad operand type|unhashable type:|cannot unpack non-iterable|an integer is required|'\\S+' not supported between instances`,
    'TypeError'
  ),
  shape(
    `Descriptors cannot (?:not )?be created directly|\\('Keyword argument not understood:'|Keyword argument not understood|Unable to convert function return value|Expected \\w+ (?:to|passed)|Failed to convert (?:object|elements)|Cannot convert (?:a|an) \\S+ to|Input '\\w+' of '\\w+' Op has type`,
    'TypeError'
  ),
  shape(
    `(?:list|string|tuple|pop) index out of range|list assignment index|index -?\\d+ is out of bounds|tuple index out`,
    'IndexError'
  ),
  shape(
    `(?:integer |float |complex )?division (?:or modulo )?by zero|float division by zero`,
    'ZeroDivisionError'
  ),
  shape(`\\[Errno \\d+\\] No such file or directory`, 'FileNotFoundError'),
  shape(
    `\\[Errno \\d+\\]|Unable to (?:synchronously )?(?:open|create) file|SavedModel file does not exist`,
    'OSError'
  ),
  shape(
    `invalid literal for int\\(\\)|could not convert string to float|not enough values to unpack|too many values to unpack|could not broadcast input|operands could not be broadcast|shapes \\([\\d, ]*\\) and \\([\\d, ]*\\) not aligned|setting an array element with a sequence|cannot reshape array|bad marshal data|(?:numpy|np)\\.\\w+ size changed|all the input array|need at least one array|Found input variables with inconsistent|axis -?\\d+ is out of bounds|The truth value of an array`,
    'ValueError'
  ),
  shape(`Exception encountered when calling |in (?:user|converted) code:`),
  shape(
    'Unrecognized keyword arguments?(?: passed to \\w+)?:|Argument\\(s\\) not recognized:|Unexpected keyword argument passed'
  ),
  shape(
    'Could not (?:interpret \\w+ (?:identifier|function)|locate (?:class|function)|deserialize)|Unknown (?:layer|loss|metric|optimizer|activation|regularizer|initializer|entry|image_data_format)(?: function)?: '
  ),
  shape(
    'Only instances of |The added layer must be an instance|Inputs to a layer should be tensors|Input(?:s)? \\d* ?(?:of|to) layer|Layer "?\'?\\w+"?\'? (?:expects?|was called|has never|does not|count)|A merge layer should|A `?Concatenate`? layer|Graph disconnected|The name "\\w+" is used|Output tensors (?:of|to)'
  ),
  shape(
    "You must compile|You must call|Model(?: \\w+)? (?:cannot be saved|has not|must)|Sequential model '?\\w+'? has|This model has not yet been built|No gradients provided|Weights for model|Layer weight shape|A target array with shape|Error when checking|Data cardinality|Failed to (?:find data adapter|convert a NumPy array)|Can not squeeze|Shapes? \\([^)]*\\) (?:and|must)|`?(?:logits|labels|y_true|y_pred)`? and `?(?:logits|labels|y_true|y_pred)`? must|Incompatible shapes|Matrix size-incompatible|Dimensions must be equal|Attempt to convert a value"
  ),
  shape(
    'A KerasTensor (?:cannot|is symbolic)|File format not supported|The filepath provided must end in|The filename must end in|Invalid filepath extension|No file or directory found at'
  ),
  shape(
    'tf\\.\\w+\\(\\) is not compatible with eager execution|The Session graph is empty|Tensor\\.\\w+ is (?:undefined|meaningless)|using a `?tf\\.Tensor|Using a symbolic|Attempting to (?:use uninitialized|capture an EagerTensor)|Resource exhausted|OOM when|No algorithm worked|Failed to get convolution|Graph execution error|\\{\\{(?:node|function_node)|Detected (?:unsupported|at node|incompatible)|libdevice not found|No OpKernel|Op type not registered'
  ),
  shape(
    "Couldn't open CUDA library |Unable to load cuDNN DSO|Cannot dlopen some GPU libraries|failed call to cuInit: CUDA_ERROR_|Error polling for event status|failed to query event: CUDA_ERROR_|(?:\\[_Derived_\\] ?)?Failed to call ThenRnn"
  ),
  shape(
    'numpy\\.(?:core|dtype|ufunc)\\S* (?:failed|size changed)|A module that was compiled using NumPy|_ARRAY_API not found|module compiled against'
  ),
  loose(
    '`?[\\w.]+`? is (?:not (?:available|supported|a valid|yet supported|implemented|compatible)|deprecated in|no longer supported|only (?:available|supported)|unsupported)|tf\\.\\w+(?:\\.\\w+)*(?:\\(\\))? (?:is|requires|must)|The .{1,60} must end in'
  ),
  loose(
    'Could not |Unknown |Cannot |Unable to |Expected |Expecting |Received |Invalid |Incorrect |Undefined |Duplicate |The model |The tensor |The layer |Tried to |Node: |Dimension \\d|iterating over|assertion failed|Check failed|Failed to |Unsupported |Layer |Argument |When |If '
  )
];

function shapeOf(message: string): IMessageShape | undefined {
  const head = message.slice(0, 400);
  return MESSAGE_SHAPES.find(({ pattern }) => pattern.test(head));
}

/** The class that a message's shape names; '' if the shape is known without its class; null if the shape is not known. */
export function messageShape(message: string): string | null {
  return shapeOf(message)?.ename ?? null;
}

/** Is the shape so general that the message counts only behind a word for an error? */
export function isLooseShape(message: string): boolean {
  return shapeOf(message)?.loose ?? false;
}

const BUILT_IN = [
  'ArithmeticError',
  'AssertionError',
  'AttributeError',
  'BlockingIOError',
  'BufferError',
  'ConnectionError',
  'EOFError',
  'FileExistsError',
  'FileNotFoundError',
  'FloatingPointError',
  'ImportError',
  'IndentationError',
  'IndexError',
  'IOError',
  'IsADirectoryError',
  'KeyError',
  'LookupError',
  'MemoryError',
  'ModuleNotFoundError',
  'NameError',
  'NotADirectoryError',
  'NotImplementedError',
  'OSError',
  'OverflowError',
  'PermissionError',
  'RecursionError',
  'ReferenceError',
  'RuntimeError',
  'StopIteration',
  'SyntaxError',
  'SystemError',
  'TabError',
  'TimeoutError',
  'TypeError',
  'UnboundLocalError',
  'UnicodeDecodeError',
  'UnicodeEncodeError',
  'UnicodeError',
  'ValueError',
  'ZeroDivisionError'
];
const LIBRARIES = [
  'AbortedError',
  'AlreadyExistsError',
  'CancelledError',
  'DataLossError',
  'DeadlineExceededError',
  'FailedPreconditionError',
  'InternalError',
  'InvalidArgumentError',
  'NotFoundError',
  'OutOfRangeError',
  'PermissionDeniedError',
  'ResourceExhaustedError',
  'UnauthenticatedError',
  'UnavailableError',
  'UnimplementedError',
  'UnknownError',
  'InaccessibleTensorError',
  'OperatorNotAllowedInGraphError',
  'StagingError',
  'VersionError',
  'AxisError',
  'LinAlgError',
  'FatalTypeError',
  '_FallbackException',
  '_NotOkStatusException',
  '_SymbolicException',
  'NotFittedError',
  'HTTPError',
  'URLError',
  'JSONDecodeError',
  'BadZipFile',
  'UnpicklingError',
  'CalledProcessError',
  'XlaRuntimeError',
  'DecodeError'
];
const KNOWN: ReadonlySet<string> = new Set([...BUILT_IN, ...LIBRARIES]);

/** Is this the name of an exception of Python, NumPy, TensorFlow, Keras or what they build on? */
export function isKnownError(name: string): boolean {
  return KNOWN.has(name);
}
