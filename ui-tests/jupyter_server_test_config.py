"""Server configuration of the browser tests: no token, test hooks in the page. Never for anything else."""

import os

from jupyterlab.galata import configure_jupyter_server

c = get_config()  # noqa: F821 -- put there by traitlets
configure_jupyter_server(c)
c.ServerApp.port = int(os.environ.get("KERAS_DOCTOR_TEST_PORT", "8888"))
c.ServerApp.port_retries = 0
c.KernelSpecManager.ensure_native_kernel = False
c.FileContentsManager.delete_to_trash = False
