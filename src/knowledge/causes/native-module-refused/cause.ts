import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { sitePath } from '../../../engine/frames';
import type { Direction, ICulprit } from '../../../engine/types';
import { compareVersions, minorOf } from '../../../engine/versions';
import { packageCulprit } from '../../shared/packageCulprit';

const REFUSED =
  /DLL load failed|Importing the numpy C-extensions failed|Failed to load the native TensorFlow runtime|_pywrap_tensorflow_internal|undefined symbol: |symbol not found in flat namespace|Symbol not found: |Library not loaded|GLIBC(?:XX)?_[\d.]+'? not found|cannot open shared object file|wrong ELF class|invalid ELF header|\.so: file too short|mach-o(?:, but wrong architecture| file, but is an incompatible architecture)|incompatible architecture \(have|is not a valid Win32 application|Illegal instruction|was compiled to use (?:AVX|SSE)\w* instructions|cpu_feature_guard\.cc:\d+\] The TensorFlow library was compiled to use/;
/** Files of CUDA: those are another matter. */
const CUDA =
  /lib(?:cu(?:da|dart|blas|dnn|fft|solver|sparse|rand)|nvinfer|nccl|nvrtc)\w*[.\-\d]*\.so|(?:cudart|cublas|cudnn|cufft|curand|cusolver|cusparse|nvcuda)\w*\.dll/i;
const PROCESSOR = /Illegal instruction|was compiled to use (?:AVX|SSE)/;
/** Ends of a process that no memory limit explains, and words for what it was doing then. */
const DIED = /^(?:Segmentation fault|Aborted|Bus error|The kernel appears to have died)$/;
const IMPORTING = /\bimport(?:ing|ed|s)?[ \t`'"]+(?:tensor ?flow|keras|tf)\b/i;
/** A shared library that the message or a frame names, in which package it lies. */
const IN_PACKAGE = /-packages[\\/](\w+)[\\/][^\s:'"]*\.(?:so|dylib|pyd|dll)\b/;

function allText(facts: IFacts): string {
  return [facts.innerMessage, facts.message, ...facts.exceptions.map(item => item.message)].join(
    '\n'
  );
}

/** The package whose compiled part does not load: by the file that is named, else by the frame that asked. */
function refusedPackage(facts: IFacts): string {
  const text = allText(facts);
  const named = IN_PACKAGE.exec(text)?.[1] ?? '';
  const frames = facts.exceptions.flatMap(item => item.frames);
  const below = [...frames]
    .reverse()
    .map(frame => sitePath(frame.path)?.split('/')[0] ?? '')
    .find(root => root !== '' && !/\.py$/.test(root));
  if (/Importing the numpy C-extensions failed/.test(text)) {
    return 'numpy';
  }
  const root = named || (/tensorflow/i.test(text) ? 'tensorflow' : (below ?? 'tensorflow'));
  const plain = root.replace(/_core$/, '');
  return facts.knowledge.distributions[plain] ?? plain.replace(/_/g, '-');
}

/** Add-ons with operations of their own fit one minor release of TensorFlow only. */
function addOnDirection(facts: IFacts, name: string): Direction {
  const own = minorOf(facts.version(name) ?? '');
  const tensorflow = minorOf(facts.version('tensorflow') ?? '');
  return own && tensorflow && compareVersions(own, tensorflow) > 0 ? 'too-new' : 'too-old';
}

function culpritOf(facts: IFacts): ICulprit {
  if (PROCESSOR.test(allText(facts))) {
    return packageCulprit(facts, 'cpu', 'too-old');
  }
  const name = refusedPackage(facts);
  const addOn = name !== 'tensorflow' && name.startsWith('tensorflow-');
  const direction =
    addOn && /undefined symbol|[Ss]ymbol not found/.test(allText(facts))
      ? addOnDirection(facts, name)
      : 'broken';
  return packageCulprit(facts, name, direction);
}

/** The process died while TensorFlow or Keras was imported. */
function diedImporting(facts: IFacts): RegExpExecArray | null {
  return facts.ename === 'Crash' && IMPORTING.test(facts.text) ? DIED.exec(facts.message) : null;
}

/** The process died later on: an end that only compiled code brings about. */
function diedRunning(facts: IFacts): RegExpExecArray | null {
  return facts.ename === 'Crash' && !facts.hasNotebook && !IMPORTING.test(facts.text)
    ? /^(?:Segmentation fault|Aborted|Bus error)$/.exec(facts.message)
    : null;
}

/** A compiled module, or a library that it needs, does not load here. */
const cause: ICause = {
  id: 'native-module-refused',
  verdict: 'compatibility',
  family: 'native-crash',
  confidence: 0.8,
  when: check(facts => {
    const text = allText(facts);
    const about = /tensor ?flow|keras|h5py|numpy|_pywrap|jax|grpc|scipy/i.test(
      `${text}\n${facts.text}`
    );
    // Loaded, but of another release than the file that asks it: files are mixed.
    const loaded = /module '[\w.]*_pywrap\w*' has no attribute/.test(facts.innerMessage);
    const found = loaded
      ? null
      : (REFUSED.exec(text) ?? diedImporting(facts) ?? diedRunning(facts));
    return found && about && !CUDA.test(text)
      ? matched([messageProof(facts, found[0])])
      : NOT_MATCHED;
  }),
  explain(_outcome, kit) {
    const { facts, fixes, t } = kit;
    const culprit = culpritOf(facts);
    const windows = /DLL load failed/.test(allText(facts));
    if (diedRunning(facts)) {
      return {
        title: t('The process died in compiled code'),
        explanation: t(
          'No Python error ended it. A library of CUDA that does not fit this TensorFlow, a driver, or files of two releases are the usual reasons; what was printed last tells which.'
        ),
        culprit,
        confidence: 0.5,
        wouldSettle: t('the last lines of the log, and whether it dies without the GPU'),
        fixes: []
      };
    }
    return {
      title:
        culprit.package === 'cpu'
          ? t('This processor lacks instructions that the wheel needs')
          : t('The compiled part of %1 does not load here', culprit.package),
      explanation: windows
        ? t(
            'Windows could not load the library or one that it needs: mostly the Microsoft Visual C++ runtime is missing or old, the processor lacks AVX, or files of two installations are mixed.'
          )
        : t(
            'The library was built for another release of what it is linked to, another system or another processor. Reinstalling it beside the release that it was built for helps.'
          ),
      culprit,
      wouldSettle: t('the processor, the system and the versions of the packages'),
      fixes: culprit.package === 'cpu' ? [] : [fixes.reinstall([culprit.package])]
    };
  },
  references: [
    { url: 'https://www.tensorflow.org/install/errors', what: 'Build and install error messages' }
  ]
};

export default cause;
