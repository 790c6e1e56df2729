/** Takes a message out of what Keras and autograph wrap around it. */

/** A message without its wrappers. */
export interface IUnwrapped {
  readonly message: string;
  /** Class named by an inner traceback or a wrapper ('ValueError'), '' if none. */
  readonly type: string;
  /** Layer class and name that Keras's wrapper names. */
  readonly layerClass?: string;
  readonly layerName?: string;
  /** 'autograph' for `in user code:`; 'keras' for `Exception encountered when calling`. */
  readonly wrappers: readonly ('keras' | 'autograph')[];
}

const PREFIX =
  /^\s*Exception encountered when calling (?:layer ["']([^"'\n]{1,200})["'] \(type (\w{1,200})\)|(\w{1,200})\.(?:call|__call__)\(\))\.\n*/;
const SUFFIX =
  /\n[ \t]*(?:Call arguments received(?: by layer ["'][^"'\n]{1,200}["'] \(type \w{1,200}\))?|Arguments received by [\w.]{1,200}\(\)):?[ \t]*\n[^]*$/;
/** transformers' lazy import: the error of the import stands behind it. */
const LAZY_IMPORT =
  /^\s*Failed to import [\w.]{1,200} because of the following error \(look up to see its traceback\):\s*/;
const AUTOGRAPH = /^\s*in (?:converted|user) code:?\s*\n/;
const AUTOGRAPH_FINAL = /^\s*([A-Z]\w*(?:Error|Exception|Warning|Interrupt|Iteration|Exit)): ?/;

function autographInner(message: string): { type: string; message: string } | null {
  const lines = message.split('\n');
  for (let index = 1; index < lines.length; index++) {
    const found = AUTOGRAPH_FINAL.exec(lines[index]);
    if (found) {
      const first = lines[index].slice(found[0].length);
      const rest = lines.slice(index + 1).map(line => line.replace(/^ {4}/, ''));
      return { type: found[1], message: [first, ...rest].join('\n').trim() };
    }
  }
  return null;
}

/** What a Python function inside of a graph raised: TensorFlow puts its message and its traceback into its own. */
const IN_GRAPH =
  /(?:^\s*|\n|: |\}\} )([A-Z]\w*(?:Error|Exception)): ([^\n]*)\n(Traceback \(most recent call last\):\n[^]*)$/;

/** The error of a generator or py_function, and the traceback that TensorFlow wrote behind it; null for other messages. */
export function raisedInGraph(
  message: string
): { readonly type: string; readonly message: string; readonly traceback: string } | null {
  const found = /PyFunc|generator_py_func|IteratorGetNext/.test(message)
    ? IN_GRAPH.exec(message)
    : null;
  return found ? { type: found[1], message: found[2].trim(), traceback: found[3] } : null;
}

/** Unwraps a plain message; the innermost layer named wins. */
export function unwrapped(message: string): IUnwrapped {
  const wrappers: ('keras' | 'autograph')[] = [];
  let text = message;
  let type = '';
  let layer: { layerClass?: string; layerName?: string } = {};
  for (let round = 0; round < 8; round++) {
    const prefix = PREFIX.exec(text);
    if (prefix) {
      wrappers.push('keras');
      layer = {
        layerClass: prefix[2] ?? prefix[3],
        ...(prefix[1] ? { layerName: prefix[1] } : {})
      };
      text = text.slice(prefix[0].length).replace(SUFFIX, '').trim();
      continue;
    }
    const imported = LAZY_IMPORT.exec(text);
    if (imported) {
      text = text.slice(imported[0].length).trim();
      continue;
    }
    const raised = raisedInGraph(text);
    if (raised) {
      ({ type, message: text } = raised);
      continue;
    }
    const inner = AUTOGRAPH.test(text) ? autographInner(text) : null;
    if (!inner) {
      break;
    }
    wrappers.push('autograph');
    type = inner.type;
    text = inner.message;
  }
  return { message: text.trim(), type, ...layer, wrappers };
}
