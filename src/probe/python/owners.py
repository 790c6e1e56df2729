"""Whose file a frame ran in: the same patterns and answers as ``src/engine/frames.ts``.

A test runs one table through both. Only used in kernels, where IPython has
loaded ``re`` long before.
"""

from .reading import module

_CELL = (
    r"^(?:<ipython-input|Cell In|In\s?\[|Input In|<string>$|<stdin>$|<cell |<timed (?:exec|eval)>|<magic-timeit>)"
    r"|[\\/]ipykernel_\d+[\\/]|^/tmp/(?:ipykernel|ipython-input-)|\.ipynb Cell \d+$"
)
_SITE = r"[\\/](?:site-packages|dist-packages)[\\/](.+)$"
_STANDARD_LIBRARY = (
    r"(?i)[\\/]lib(?:64)?[\\/]python\d(?:\.\d+)?[\\/](?!site-packages|dist-packages)|^<frozen |^<decorator-gen"
    r"|[\\/](?:Python\d+|(?:ana|mini|mamba)(?:conda|forge)\d?(?:[\\/]envs[\\/][^\\/]+)?)[\\/]lib[\\/]"
    r"|^<attrs generated"
)
_KERAS_IN_TENSORFLOW = r"^tensorflow(?:_core)?/python/keras/|^(?:tensorflow(?:_core)?/_api|tensorflow_core)/.*keras"
# Compiled code names its source by a relative path: h5py/h5f.pyx, pandas/_libs/hashtable_class_helper.pxi.
_COMPILED = r"^([A-Za-z_]\w*)[\\/][^:]*\.(?:pyx|pxd|pxi)$"
_SUFFIX = r"\.(?:py|pyx|so|pyd)$"
_OWNERS = {
    "keras": "keras",
    "tf_keras": "keras",
    "keras_core": "keras",
    "tensorflow": "tensorflow",
    "tensorflow_core": "tensorflow",
    "numpy": "numpy",
    "google": "protobuf",
    "IPython": "python",
    "ipykernel": "python",
}


def is_cell_path(path: str) -> bool:
    """Whether the path is one that a kernel gives to a cell."""
    return module("re").search(_CELL, path) is not None


def is_kernel_path(path: str) -> bool:
    """Whether the path lies in IPython or ipykernel."""
    found = module("re").search(_SITE, path)
    return found is not None and found.group(1).replace("\\", "/").split("/")[0] in ("IPython", "ipykernel")


def owner_of(path: str) -> str:
    """'user', 'keras', 'tensorflow', 'numpy', 'protobuf', 'python' or a top-level module."""
    search = module("re").search
    if is_cell_path(path):
        return "user"
    found = search(_SITE, path)
    if found:
        below = found.group(1).replace("\\", "/")
        if search(_KERAS_IN_TENSORFLOW, below):
            return "keras"
        top = module("re").sub(_SUFFIX, "", below.split("/")[0])
        return _OWNERS.get(top, top)
    if "__autograph_generated_file" in path:
        return "tensorflow"
    found = search(_COMPILED, path)
    if found:
        return _OWNERS.get(found.group(1), found.group(1))
    if path.startswith("<__array_function__"):
        return "numpy"
    return "python" if search(_STANDARD_LIBRARY, path) else "user"
