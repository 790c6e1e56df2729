/** Where names of Python's standard library live that left their old place. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import { lineOf } from './portCode';
import { replaceUses } from './replaceUses';

/** Old name to the one that does the same; `*` stands for any name of the module. */
const HOMES: Readonly<Record<string, string>> = {
  'ConfigParser.*': 'configparser.*',
  'HTMLParser.HTMLParser': 'html.parser.HTMLParser',
  'Queue.*': 'queue.*',
  'StringIO.StringIO': 'io.StringIO',
  'cPickle.*': 'pickle.*',
  'cStringIO.StringIO': 'io.StringIO',
  'cgi.escape': 'html.escape',
  'collections.*': 'collections.abc.*',
  'fractions.gcd': 'math.gcd',
  'imp.reload': 'importlib.reload',
  'inspect.getargspec': 'inspect.getfullargspec',
  'pipes.quote': 'shlex.quote',
  'time.clock': 'time.perf_counter',
  'urllib2.quote': 'urllib.parse.quote',
  'urllib2.unquote': 'urllib.parse.unquote',
  'urllib2.*': 'urllib.request.*'
};

/** What Python 3 writes for what Python 2 had without an import; `x` stands for the object. */
const BUILT_IN_HOMES: Readonly<Record<string, string>> = {
  xrange: 'range',
  raw_input: 'input',
  unicode: 'str',
  basestring: 'str',
  unichr: 'chr',
  long: 'int',
  file: 'open',
  reduce: 'functools.reduce',
  reload: 'importlib.reload',
  intern: 'sys.intern',
  'dict.has_key': 'key in x',
  'dict.iteritems': 'x.items()',
  'dict.iterkeys': 'x.keys()',
  'dict.itervalues': 'x.values()'
};

/** What takes the place of a built-in name, or of a method of a built-in type, of Python 2; null where nothing does. */
export function builtInHome(name: string): string | null {
  return (
    BUILT_IN_HOMES[name] ??
    (name.endsWith('.next') ? 'next(x)' : name.endsWith('.message') ? 'str(x)' : null)
  );
}

/** Names of `collections` itself that never moved. */
const OWN =
  /^collections\.(?:OrderedDict|defaultdict|Counter|deque|namedtuple|ChainMap|User\w+|abc)\b/;

/** 'collections.Iterable' → 'collections.abc.Iterable'; null where nothing takes the place. */
export function pythonHome(name: string): string | null {
  const [module, member] = name.split('.');
  if (OWN.test(name) || member === undefined) {
    return null;
  }
  const exact = HOMES[`${module}.${member}`];
  return exact ?? HOMES[`${module}.*`]?.replace('*', member) ?? null;
}

/** Names of a module that the code imports or reads, down to the first dot behind it. */
function usedOf(facts: IFacts, module: string): readonly string[] {
  const { code } = facts;
  const names = [
    ...code.imports.map(item => item.target),
    ...code.references.map(site => (site.resolved?.of === 'name' ? site.resolved.name : ''))
  ];
  return [
    ...new Set(
      names
        .filter(name => name.startsWith(`${module}.`))
        .map(name => name.split('.').slice(0, 2).join('.'))
    )
  ];
}

/** Edits for a name, or for all that is used of a module, that left Python; empty where something has no home. */
export function pythonHomeEdits(facts: IFacts, gone: string): readonly ISourceEdit[] {
  const [module, member] = gone.split('.');
  const { left } = facts.knowledge.goneNames.python;
  const used = usedOf(facts, module).filter(
    name => member === undefined || Object.prototype.hasOwnProperty.call(left, name)
  );
  const cells = (facts.evidence.notebook?.cells ?? []).map((_cell, index) => index);
  if (used.length === 0 || used.some(name => pythonHome(name) === null)) {
    return [];
  }
  const plain = facts.code.imports.filter(item => item.name === null && item.target === module);
  return [
    ...(member === undefined ? plain.map(item => lineOf(facts, item)) : []),
    ...used.flatMap(symbol =>
      cells.flatMap(cell => replaceUses(facts, cell, { symbol, to: pythonHome(symbol) ?? '' }))
    )
  ];
}
