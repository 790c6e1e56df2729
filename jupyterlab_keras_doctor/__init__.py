"""Keras Doctor for JupyterLab: why a TensorFlow or Keras cell failed, and what fixes it."""

try:
    from ._version import __version__
except ImportError:
    import warnings

    warnings.warn("Importing 'jupyterlab_keras_doctor' outside a proper installation.", stacklevel=2)
    __version__ = "dev"

__all__ = ["__version__"]


def _jupyter_labextension_paths():
    """Where JupyterLab finds the built extension when the package is linked for development."""
    return [{"src": "labextension", "dest": "jupyterlab-keras-doctor"}]
