import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import type { Direction } from '../../../engine/types';
import { packageCulprit } from '../../shared/packageCulprit';

/** Messages of CUDA, cuDNN and their loaders, with what they say of the library's side. */
const SIGNS: readonly (readonly [RegExp, Direction, number])[] = [
  [
    /Loaded (?:runtime )?CuDNN library: (\d[\d.]*)[^\n]{0,40}?but source was compiled with:? (\d[\d.]*)/i,
    'too-old',
    0.9
  ],
  [
    /CUDA driver version is insufficient for CUDA runtime version|forward compatibility was attempted on non supported HW|CUDA_ERROR_(?:INVALID_PTX|UNSUPPORTED_PTX_VERSION|NO_BINARY_FOR_GPU)|no kernel image is available|kernel version [\d.]+ does not match DSO version/i,
    'too-old',
    0.85
  ],
  [
    /cudaGetErrorString symbol not found|libdevice not found at|Can't find libdevice|libdevice\.10\.bc|(?:lib(?:cu(?:da|dart|blas|dnn|fft|solver|sparse|rand)|nvinfer)\w*[.\-\d]*\.so[.\d]*|(?:cudart|cublas|cudnn|cufft|curand|cusolver|cusparse|nvcuda)\w*\.dll)[^\n]{0,80}(?:cannot open shared object|not found|No such file)|Could not (?:find|load dynamic library) '?(?:cudart|cublas|cudnn|cufft|curand|cusolver|cusparse|nvcuda|libcu)|No DNN in stream executor|DNN library is not found|No OpKernel was registered to support Op 'Cudnn\w+'|Unable to (?:find|load) ptxas|Couldn't get ptxas|Couldn't open CUDA library lib\w+|Unable to load cuDNN DSO/i,
    'missing',
    0.8
  ],
  [
    // A plug-in that brings its own device has no compiler for it.
    /could not find registered platform with id: 0x[0-9a-f]+/,
    'too-old',
    0.7
  ],
  [
    /The requested device appears to be a GPU, but CUDA is not enabled|Cannot dlopen some GPU libraries|Could not find cuda drivers on your machine, GPU will not be used|failed call to cuInit: CUDA_ERROR_\w+/,
    'missing',
    0.7
  ],
  [
    /Failed to get convolution algorithm|cuDNN failed to initialize|Could not create cudnn handle|CUDNN_STATUS_\w+|No algorithm worked|CUBLAS_STATUS_\w+|failed to create cublas handle|Fail(?:ed)? to find the dnn implementation|Blas \w+ launch failed|Attempting to perform BLAS operation using StreamExecutor without BLAS support|cuSolverDN call failed|Dnn is not supported|CUDA_ERROR_LAUNCH_FAILED|Error polling for event status|Failed to call ThenRnn(?:Forward|Backward)\w*/i,
    'too-old',
    0.62
  ]
];

function signOf(facts: IFacts): { words: string; direction: Direction; confidence: number } | null {
  const texts = [facts.innerMessage, ...facts.exceptions.map(item => item.message), facts.stderr];
  for (const [index, text] of texts.entries()) {
    for (const [pattern, direction, confidence] of SIGNS) {
      const found = pattern.exec(text);
      // Log lines about a GPU are printed on every machine without one: only a sure sign counts there.
      if (found && (index < texts.length - 1 || confidence >= 0.9)) {
        return { words: found[0], direction, confidence };
      }
    }
  }
  return null;
}

/** CUDA, cuDNN or the driver are missing or do not fit the TensorFlow that runs. */
const cause: ICause = {
  id: 'gpu-libraries-do-not-fit',
  verdict: 'compatibility',
  family: 'gpu-stack',
  confidence: 0.8,
  when: check(facts => {
    const sign = signOf(facts);
    return sign
      ? matched([messageProof(facts, sign.words)], { direction: sign.direction })
      : NOT_MATCHED;
  }),
  explain(_outcome, kit) {
    const { facts, t } = kit;
    const sign = signOf(facts);
    const missing = sign?.direction === 'missing';
    return {
      title: missing
        ? t('A library of CUDA is missing')
        : t('CUDA, cuDNN or the driver do not fit this TensorFlow'),
      explanation: missing
        ? t(
            'TensorFlow looks for the CUDA libraries of one release. They are not installed, or not on the path that is searched.'
          )
        : t(
            'Each release of TensorFlow is built for one release of CUDA and cuDNN and needs a driver that is new enough. The same words appear where another process holds all of the GPU’s memory.'
          ),
      culprit: packageCulprit(facts, 'cuda', sign?.direction ?? 'too-old'),
      confidence: sign?.confidence ?? 0.6,
      wouldSettle: t('the versions of CUDA, cuDNN and the driver'),
      fixes: []
    };
  },
  references: [
    {
      url: 'https://www.tensorflow.org/install/source#gpu',
      what: 'CUDA and cuDNN of each TensorFlow'
    }
  ]
};

export default cause;
