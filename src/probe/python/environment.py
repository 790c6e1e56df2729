"""The environment of this process: what is installed, what is loaded, how it was set up."""

import sys

from .reading import ancestors, attributes, items, module, plain, read


def _words(text: str) -> list:
    return text.split()


DISTRIBUTIONS = _words(
    "tensorflow tensorflow-cpu tensorflow-gpu tensorflow-intel tensorflow-macos tensorflow-rocm tf-nightly"
    " tf-nightly-cpu tensorflow-metal tensorflow-estimator tensorflow-io tensorflow-io-gcs-filesystem"
    " keras keras-nightly keras-core tf-keras tf-keras-nightly keras-applications keras-preprocessing"
    " keras-contrib keras-cv keras-hub keras-nlp keras-tuner keras-rl keras-rl2 autokeras scikeras"
    " numpy protobuf h5py ml-dtypes typing-extensions gast wrapt optree namex astunparse flatbuffers"
    " grpcio absl-py six termcolor google-pasta opt-einsum libclang tensorboard packaging setuptools pip uv"
    " tensorflow-hub tensorflow-text tensorflow-addons tensorflow-probability tensorflow-datasets"
    " tensorflow-model-optimization tensorflow-decision-forests tensorflow-recommenders tensorflow-federated"
    " tensorflowjs tflite-model-maker tf2onnx tf-slim tf-agents onnx transformers"
    " jax jaxlib torch scipy pandas scikit-learn scikit-image matplotlib seaborn opencv-python"
    " opencv-python-headless opencv-contrib-python pillow nvidia-cudnn-cu11 nvidia-cudnn-cu12"
    " nvidia-cuda-runtime-cu12 ipykernel ipython ipywidgets jupyterlab-keras-doctor shap lime segmentation-models"
    " efficientnet image-classifiers bert-for-tf2 tf-models-official mtcnn deepface imbalanced-learn eli5 talos"
    " tensorboard-plugin-profile dm-sonnet dm-tree rich pyyaml pydot graphviz google-colab"
)

MODULES = _words(
    "tensorflow tensorflow_core keras keras_core tf_keras numpy google.protobuf h5py ml_dtypes typing_extensions"
    " gast wrapt optree absl grpc flatbuffers six setuptools pkg_resources tensorboard tensorflow_hub tensorflow_text"
    " tensorflow_addons tensorflow_probability tensorflow_datasets tensorflow_io tensorflow_estimator"
    " tensorflow_model_optimization tensorflow_decision_forests tensorflow_recommenders tensorflowjs tf_slim"
    " tf_agents tf2onnx onnx transformers keras_applications keras_preprocessing keras_contrib keras_cv keras_hub"
    " keras_nlp keras_tuner kerastuner rl autokeras scikeras jax jaxlib torch scipy pandas sklearn skimage cv2 PIL"
    " matplotlib seaborn IPython ipykernel ipywidgets shap lime segmentation_models efficientnet"
    " classification_models bert official mtcnn deepface imblearn eli5 talos sonnet tree rich yaml pydot"
)

VARIABLES = _words(
    "TF_USE_LEGACY_KERAS TF_CPP_MIN_LOG_LEVEL TF_CPP_MAX_VLOG_LEVEL TF_CPP_MIN_VLOG_LEVEL TF_ENABLE_ONEDNN_OPTS"
    " TF_XLA_FLAGS TF_ENABLE_XLA_DEVICES TF_FORCE_GPU_ALLOW_GROWTH TF_GPU_ALLOCATOR TF_GPU_THREAD_MODE"
    " TF_DETERMINISTIC_OPS TF_CUDNN_DETERMINISTIC TF_USE_MODULAR_FILESYSTEM TF2_BEHAVIOR TF_ADDONS_PY_OPS"
    " TF_PLUGGABLE_DEVICE_LIBRARY_PATH TF_RUN_EAGER_OP_AS_FUNCTION TF_NUM_INTEROP_THREADS TF_NUM_INTRAOP_THREADS"
    " KERAS_BACKEND KERAS_HOME KERAS_TORCH_DEVICE KERAS_MAX_EPOCHS KERAS_MAX_STEPS_PER_EPOCH KERAS_NNX_ENABLED"
    " PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION_VERSION"
    " XLA_FLAGS XLA_PYTHON_CLIENT_PREALLOCATE XLA_PYTHON_CLIENT_MEM_FRACTION"
    " CUDA_VISIBLE_DEVICES CUDA_HOME CUDA_PATH CUDA_DEVICE_ORDER CUDA_CACHE_DISABLE"
)

_MANAGED = (
    ("colab", ("COLAB_RELEASE_TAG", "COLAB_GPU", "COLAB_BACKEND_VERSION")),
    ("kaggle", ("KAGGLE_KERNEL_RUN_TYPE", "KAGGLE_URL_BASE", "KAGGLE_CONTAINER_NAME")),
    ("sagemaker", ("SAGEMAKER_INTERNAL_IMAGE_URI", "SAGEMAKER_APP_TYPE", "SM_MODEL_DIR", "SAGEMAKER_LOG_FILE")),
    ("databricks", ("DATABRICKS_RUNTIME_VERSION",)),
    ("paperspace", ("PAPERSPACE_NOTEBOOK_REPO_ID", "PAPERSPACE_FQDN")),
    ("binder", ("BINDER_SERVICE_HOST", "BINDER_REPO_URL")),
)


def normalised(name: str) -> str:
    """The normalised name of a distribution (PEP 503), without regular expressions."""
    parts = name.lower().replace("_", "-").replace(".", "-").split("-")
    return "-".join(part for part in parts if part)


def _first_lines(path: str, limit: int) -> str:
    try:
        with open(path, "rb") as file:
            return file.read(limit).decode("utf-8", "replace")
    except BaseException:
        return ""


def _metadata_version(folder: str, entry: str) -> str:
    separator = "\\" if "\\" in folder else "/"
    inside = ("METADATA", "PKG-INFO")
    paths = [folder + separator + entry + separator + name for name in inside] + [folder + separator + entry]
    for path in paths:
        for line in _first_lines(path, 4096).split("\n"):
            if line[:8].lower() == "version:":
                return plain(line[8:].strip(), 100)
            if not line.strip():
                break
    return ""


def _entries(folder: str) -> list:
    """(normalised name, directory entry) of each distribution whose metadata lies in a folder."""
    found = []
    for entry in module("os").listdir(folder):
        stem = entry[:-10] if entry[-10:] == ".dist-info" else entry[:-9] if entry[-9:] == ".egg-info" else ""
        # A leading '~' is what an interrupted pip leaves behind.
        if stem and stem[0] != "~":
            found.append((normalised(stem.split("-")[0]), entry))
    return found


def installed() -> dict:
    """Distribution to version from metadata, None = looked for and not there; {} if nothing could be read.

    Reads the folders of ``sys.path`` itself. ``importlib.metadata`` is not loaded in every kernel (and not there
    on Python 3.7), importing it pulls in ``email``, ``zipfile`` and ``csv``, which code of the notebook could
    notice, and it costs twice the time. First folder wins, as in an import. The working folder ('') is left
    out: it may be large or remote.
    """
    wanted = dict.fromkeys(DISTRIBUTIONS)
    readable = False
    for folder in items(sys.path, 60):
        if str not in ancestors(folder) or not folder or folder[-4:] == ".zip":
            continue
        try:
            entries = _entries(folder)
        except BaseException:
            continue
        readable = readable or bool(entries)
        for name, entry in entries:
            if name in wanted and wanted[name] is None:
                wanted[name] = _metadata_version(folder, entry) or None
    return wanted if readable else {}


def loaded() -> dict:
    """Module to version of what this process imported; '' = imported, says no version."""
    found = {}
    for name in MODULES:
        if module(name) is not None:
            found[name] = plain(attributes(module(name)).get("__version__"), 100)
    backend = attributes(module("keras.src.backend.config")).get("_BACKEND") if module("keras") else None
    name = "keras.src.backend." + plain(backend, 40)
    if backend and module(name) is not None:
        found[name] = ""
    return found


def gpus() -> object:
    """Names of TensorFlow's GPUs if it has listed its devices already, else None: listing them takes the GPU."""
    for prefix in ("tensorflow", "tensorflow_core"):
        context = attributes(module(prefix + ".python.eager.context")).get("_context")
        devices = attributes(context).get("_physical_devices")
        if list in ancestors(devices):
            names = [read(device, "name") for device in items(devices, 64) if read(device, "device_type") == "GPU"]
            return [plain(name, 100) for name in names]
    return None


def _exists(*parts: str) -> bool:
    path = module("os").path
    return path.exists(path.join(*parts))


def installer() -> str:
    """What manages this environment, judged by the files that each tool leaves."""
    path = module("os").path
    prefix = sys.prefix
    project = path.dirname(prefix)
    if _exists(prefix, "conda-meta"):
        return "pixi" if _exists(prefix, "conda-meta", "pixi") or ".pixi" in prefix else "conda"
    if _exists(project, "poetry.lock") or "pypoetry" in prefix:
        return "poetry"
    if _exists(prefix, ".project") or _exists(project, "Pipfile"):
        return "pipenv"
    settings = _first_lines(path.join(prefix, "pyvenv.cfg"), 4096)
    if any(line.split("=")[0].strip() == "uv" for line in settings.split("\n")):
        return "uv"
    return "unknown"


def _managed(variables: dict) -> str:
    if module("google.colab") is not None:
        return "colab"
    for name, keys in _MANAGED:
        if any(key in variables for key in keys):
            return name
    return "sagemaker" if _exists("/opt/ml/metadata/resource-metadata.json") else ""


def _put(found: dict, key: str, make: object) -> None:
    """Sets a key to what `make` gives; leaves it out if that fails or gives nothing."""
    try:
        value = make()
        if value is not None and value != "" and value != {}:
            found[key] = value
    except BaseException:
        return


def environment() -> dict:
    """The contract's `environment`; each part is left out when it cannot be read."""
    os = module("os")
    found = {}
    _put(found, "python", lambda: plain(sys.version.split()[0].rstrip("+"), 40))
    _put(found, "implementation", lambda: plain(sys.implementation.name, 40))
    _put(found, "platform", lambda: plain(sys.platform, 40))
    _put(found, "machine", lambda: plain(_machine(os), 40))
    _put(found, "installed", installed)
    _put(found, "loaded", loaded)
    _put(found, "variables", lambda: {n: plain(os.environ[n], 500) for n in VARIABLES if n in os.environ})
    _put(found, "gpus", gpus)
    _put(found, "installer", installer)
    if found.get("installer") == "unknown" and found.get("installed", {}).get("pip"):
        found["installer"] = "pip"
    _put(found, "managed", lambda: _managed(os.environ))
    return found


def _machine(os: object) -> str:
    return os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")
