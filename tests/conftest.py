"""One kernel of each Python version for the whole run; every test begins with an empty namespace."""

from __future__ import annotations

from typing import Iterator

import kernels
import pytest


@pytest.fixture(scope="session", params=list(kernels.REQUIREMENTS))
def shared_kernel(request: pytest.FixtureRequest) -> Iterator[kernels.Kernel]:
    """A running kernel."""
    kernel = kernels.Kernel(request.param)
    yield kernel
    kernel.stop()


@pytest.fixture
def kernel(shared_kernel: kernels.Kernel) -> kernels.Kernel:
    """The running kernel with nothing of an earlier test in its namespace."""
    shared_kernel.reset()
    return shared_kernel
