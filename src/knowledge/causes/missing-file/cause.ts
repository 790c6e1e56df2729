import type { IFacts, IKit } from '../../../engine/cause';
import { isSaving } from '../../../engine/savedModels';
import type { Captures, IMessageRule } from '../../shared/messageRules';
import { ruleCause } from '../../shared/messageRules';
import { isUnreadImage } from './unreadImage';

const NOT_THERE = /\[Errno 2\]|errno = 2\b|No such file or directory/;

/** 'x.csv' of the message's quoted or bare path, '' if none. */
function pathOf(captures: Captures, facts: IFacts): string {
  const named =
    captures.path ??
    /(?:: |\b[Ff]ile |\bname = )b?'([^']{1,200})'/.exec(facts.innerMessage)?.[1] ??
    '';
  return named.replace(/^b?['"]|['"]$/g, '');
}

/** Does the line write? Then it is the folder that is not there. */
const WRITES =
  /\bopen\s*\([^)]*,\s*(?:mode\s*=\s*)?['"][rbt]*[wax]|\.(?:to_(?:csv|json|pickle|excel|parquet|hdf)|savefig|savez?(?:_compressed)?|savetxt|save_weights|dump|write_\w+|imwrite|mkdir)\s*\(/;

/** The folder of a path that was to be written; '' where nothing is written or no folder is named. */
function missingFolder(path: string, facts: IFacts): string {
  const writes = WRITES.test(facts.lineText) || isSaving(facts).state === 'yes';
  const absent = NOT_THERE.test(facts.innerMessage) || facts.ename === 'FileNotFoundError';
  return writes && absent ? (/^(.+)[/\\][^/\\]+$/.exec(path)?.[1] ?? '') : '';
}

function folderText(folder: string, { fixes, t }: IKit): ReturnType<IMessageRule['text']> {
  return {
    title: t('The folder %1 is not there', folder),
    explanation: t('The line writes a file into it, and writing makes files, not folders.'),
    fixes: [
      fixes.data(
        t("Make the folder first: os.makedirs('%1', exist_ok=True)", folder.replace(/\\/g, '/')),
        t('Relative paths start at the folder of the notebook; os.getcwd() shows it.')
      )
    ]
  };
}

const text: IMessageRule['text'] = (captures, kit) => {
  const { facts, fixes, t } = kit;
  const path = pathOf(captures, facts);
  const folder = missingFolder(path, facts);
  if (folder) {
    return folderText(folder, kit);
  }
  const denied = /ermission|denied/.test(facts.ename + facts.message);
  return {
    title: path
      ? t('The file or folder %1 is not there', path)
      : t('A file or folder is not there'),
    explanation: denied
      ? t(
          'The path exists or cannot be looked at, but the kernel has no right to read or write it.'
        )
      : t(
          'The path does not exist for this kernel. Relative paths start at the folder of the notebook; the file may have another name, lie elsewhere, or not be downloaded, unpacked or mounted yet.'
        ),
    fixes: [
      fixes.data(
        t('Check the path'),
        t(
          'os.getcwd() and os.listdir() show where the kernel looks; then correct the path or get the file.'
        )
      )
    ]
  };
};

/** An old Keras says of a `.keras` archive that no SavedModel is there, whether the file exists or not. */
function isArchive(facts: IFacts): boolean {
  return (
    /SavedModel file does not exist at: [^\n{]*\.keras/.test(facts.message) &&
    facts.versionIn('keras', '>=2.12') !== 'yes'
  );
}

/** What the cell printed of a file before a None that should have been its content. */
const PRINTED = /No such file or directory: b?['"](?<path>[^'"\n]{1,200})['"]/;

function printedPath(facts: IFacts): string {
  return PRINTED.exec(`${facts.stdout}\n${facts.stderr}`)?.groups?.path ?? '';
}

const RULES: readonly IMessageRule[] = [
  {
    says: /'NoneType' object (?:has no attribute|is not (?:subscriptable|iterable))/,
    when: facts => printedPath(facts) !== '',
    confidence: 0.86,
    text: (captures, kit) => text({ ...captures, path: printedPath(kit.facts) }, kit)
  },
  {
    says: /'NoneType' object (?:has no attribute|is not subscriptable)|!_?s(?:rc|size)\.empty\(\)/,
    when: isUnreadImage,
    confidence: 0.88,
    text
  },
  {
    says: /`weights` argument should be either[^]{0,200}path to the weights file/,
    when: facts => /weights\s*=\s*f?['"][^'"]*[./\\]/.test(facts.lineText),
    confidence: 0.85,
    text
  },
  {
    says: /SavedModel file does not exist at: (?<path>[^\n{]{1,200}?)(?=\/\{|\s|$)/,
    when: isArchive,
    confidence: 0.5,
    text
  },
  {
    raises:
      /^(?:FileNotFoundError|NotADirectoryError|IsADirectoryError|PermissionError|PermissionDeniedError)$/,
    says: /^(?![^]*\.so\b)/,
    when: facts => !/nvcc|ptxas|graphviz|\bdot\b|ffmpeg/.test(facts.message),
    text
  },
  {
    says: /\[Errno (?:2|5|13|20|21|30|107|116)\]|errno = 2\b|No such file or directory|cannot find the (?:path|file)|\[WinError [23]\]/,
    when: facts => !/\.so\b|\.dll\b|nvcc|ptxas|graphviz|'dot'|ffmpeg/.test(facts.message),
    text
  },
  {
    // A command of the shell that lists, reads, copies or unpacks what is not there.
    raises: /^CalledProcessError$/,
    says: /^Command (?:'\[)?'(?:ls|dir|cat|head|tail|cp|mv|wc|du|unzip|gunzip|tar|find)(?:'(?:, '-[^'\n]{1,40}')*, '| (?:-\S+ )*)(?<path>[^'\n]{1,200})'\]?'? returned non-zero exit status/,
    confidence: 0.86,
    text
  },
  {
    // An operation of a graph that looks for files names the path alone.
    raises: /^NotFoundError$/,
    says: /^\s*(?<path>(?:\.{0,2}\/|[A-Za-z]:[\\/])\S{1,200})\s+\[\[/,
    confidence: 0.85,
    text
  },
  {
    says: /(?<path>[^\s;]{1,200})(?:[;:] ?(?:[Ii]s|[Nn]ot)| is not) a directory\b/,
    confidence: 0.85,
    text
  },
  {
    // Operations of TensorFlow leave the path out.
    raises: /^FailedPreconditionError$/,
    says: /^(?:\{\{[^}]*\}\}\s*)?Not a directory\b/,
    confidence: 0.85,
    text
  },
  {
    // Whatever the class of the exception: a file with a path, and the words.
    says: /\b[Ff]ile (?<path>\S*[/\\]\S{1,200}) (?:was not found|not found|does not exist|is missing)\b/,
    confidence: 0.86,
    text
  },
  {
    // soundfile, and what reads sound with it.
    says: /^Error opening b?'(?<path>[^'\n]{1,300})': System error/,
    confidence: 0.86,
    text
  },
  {
    // A path that is not there is taken for the name of a model on a hub.
    says: /Repo id must (?:be in the form|use)[^]{0,200}?'(?<path>(?:\.{0,2}[/\\]|~|[A-Za-z]:)[^'\n]{1,200})'/,
    confidence: 0.86,
    text
  },
  {
    says: /SavedModel file does not exist at: (?<path>[^\n{]{1,200})/,
    confidence: 0.85,
    text
  },
  {
    says: /No file or directory found at (?<path>\S+)|File not found: ?(?:filepath=)?(?<path2>\S+)/,
    confidence: 0.86,
    text
  },
  {
    says: /Failed to find any matching files|(?:Could not|Couldn't|Unable to|Cannot|Can't) (?:find|locate|open|load)[^\n]{0,30}(?:file|directory|folder|path|image|kaggle\.json)|(?:Failed to|Unable to) (?:get matching files|open (?:local )?file)|NewRandomAccessFile failed to/i,
    when: facts =>
      facts.ename !== 'DataLossError' &&
      !/signature not found|truncated|\.so\b/.test(facts.message),
    confidence: 0.85,
    text
  },
  {
    says: /(?<path>\S{1,200}) (?:not found|does not exist|is not a (?:valid )?(?:file|directory)|was not found)\.?$/,
    raises:
      /^(?:OSError|IOError|FileNotFoundError|NotFoundError|ValueError|Exception|AssertionError|DatasetNotFoundError|RuntimeError|InvalidArgumentError)$/,
    when: (_facts, { path }) => /[./\\]/.test(path ?? ''),
    confidence: 0.8,
    text
  },
  {
    says: /File b?'(?<path>[^']+)' does not exist|directory[^\n]{0,80}(?:does not exist|not found|doesn't exist)|(?:path|file)[^\n]{0,80}(?:does not|doesn't) exist|There is no item named/i,
    confidence: 0.85,
    text
  }
];

/** A path that is not there or not readable. */
export default ruleCause({
  id: 'missing-file',
  verdict: 'not-compatibility',
  family: 'missing-file',
  confidence: 0.93,
  rules: RULES,
  // A program that draws or packs, and is not there, is no file of the user's.
  silent: facts =>
    /package style|Graphviz executables|MovieWriter/.test(facts.message) ||
    facts.ename === 'ExecutableNotFound',
  references: [
    {
      url: 'https://docs.python.org/3/library/exceptions.html#FileNotFoundError',
      what: 'Python: FileNotFoundError'
    }
  ]
});
