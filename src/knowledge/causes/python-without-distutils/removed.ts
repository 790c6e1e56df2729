/** What Python's own library dropped, by the release that no longer has it; from its "What's new" pages. */

const MODULES: Readonly<Record<string, string>> = {
  '3.9': 'xml.etree.cElementTree dummy_threading _dummy_thread',
  '3.10': 'parser symbol formatter macpath',
  '3.11': 'binhex',
  '3.12': 'distutils imp asynchat asyncore smtpd',
  '3.13':
    'aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap msilib nis nntplib ossaudiodev pipes sndhdr spwd sunau telnetlib uu xdrlib'
};

const ATTRIBUTES: Readonly<Record<string, string>> = {
  '3.8': 'time.clock cgi.escape platform.linux_distribution platform.dist',
  '3.9': 'fractions.gcd base64.decodestring base64.encodestring sys.setcheckinterval',
  '3.10':
    'collections.Iterable collections.Iterator collections.Mapping collections.MutableMapping collections.Sequence collections.MutableSequence collections.Callable collections.Hashable collections.Sized collections.Container collections.Set collections.MutableSet collections.Generator',
  '3.11': 'inspect.getargspec inspect.formatargspec asyncio.coroutine',
  '3.12':
    'pkgutil.ImpImporter pkgutil.ImpLoader configparser.SafeConfigParser ssl.wrap_socket ssl.match_hostname',
  '3.13': 'unittest.makeSuite unittest.findTestCases locale.resetlocale'
};

function byName(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([release, names]) =>
      names.split(' ').map(name => [name, release] as const)
    )
  );
}

const MODULE_LEFT = byName(MODULES);
const ATTRIBUTE_LEFT = byName(ATTRIBUTES);

const FORMS: readonly { readonly pattern: RegExp; readonly left: ReadonlyMap<string, string> }[] = [
  { pattern: /No module named '?(?<name>[\w.]+)'?/, left: MODULE_LEFT },
  {
    pattern: /module '(?<module>\w+)' has no attribute '(?<name>\w+)'/,
    left: ATTRIBUTE_LEFT
  },
  { pattern: /cannot import name '?(?<name>\w+)'? from '(?<module>\w+)'/, left: ATTRIBUTE_LEFT }
];

/** The part of Python's library that a message misses and the release that dropped it; null if it is another thing. */
export function removedFromPython(message: string): { name: string; left: string } | null {
  for (const { pattern, left } of FORMS) {
    const groups = pattern.exec(message)?.groups;
    const name = groups ? [groups.module, groups.name].filter(Boolean).join('.') : '';
    const release = left.get(name) ?? left.get(name.replace(/\..*$/, ''));
    if (release) {
      return { name, left: release };
    }
  }
  return null;
}
