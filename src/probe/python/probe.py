"""The kernel probe of Keras Doctor: facts about the last failure, read without a trace.

`src/probe/probeSource.ts` holds these files joined into one (`scripts/generate/
embed-probe.mjs`); `protocol.ts` sends it. In the kernel it runs by `exec` in a
namespace of its own, which holds the request as `REQUEST`; what it leaves as `r`
is the answer. Rules that everything here keeps, on Python 3.6 to 3.14:

- It cannot raise: an error here would overwrite `sys.last_value`, the very thing to be read.
- It imports nothing that is not loaded, and uses no name that a user can shadow.
- It runs no code of the user's objects, except `str` of the exception.
- It returns plain, bounded JSON, and keeps no reference to frames or exceptions.
"""

from .environment import environment
from .exceptions import cell_numbers, chain, exception_facts, is_same, last_error, unnamed_cell
from .listing import layer_stack
from .reading import JSON_LIMIT, json_size, plain, type_names

PROBE_VERSION = 1
REQUEST = globals().get("REQUEST", {"mode": "environment"})


def _failure(request: dict, found: dict) -> None:
    """Adds `sameFailure` and, if it is, `exceptions`, `layers` and `model`."""
    error = last_error()
    numbers = cell_numbers()
    found["sameFailure"] = is_same(error, request, numbers)
    if not found["sameFailure"]:
        return
    numbers = unnamed_cell(error, request, numbers)
    found["exceptions"] = [exception_facts(item, link, numbers) for item, link in chain(error)]
    found.update(layer_stack(error))


def _shorten(found: dict) -> None:
    """Takes away the least useful parts until the answer is within its limit."""
    steps = (_cut_texts, _cut_chain, _cut_frames, _cut_messages, _cut_layers)
    for step in steps:
        if json_size(found) <= JSON_LIMIT:
            return
        step(found)
    for key in ("layers", "exceptions", "model", "environment"):
        if json_size(found) > JSON_LIMIT:
            found.pop(key, None)


def _exceptions(found: dict) -> list:
    return found.get("exceptions", [])


def _cut_texts(found: dict) -> None:
    for item in _exceptions(found)[1:]:
        for frame in item["frames"]:
            frame.pop("text", None)


def _cut_chain(found: dict) -> None:
    if "exceptions" in found:
        del found["exceptions"][4:]


def _cut_frames(found: dict) -> None:
    for item in _exceptions(found):
        if len(item["frames"]) > 24:
            item["frames"] = item["frames"][:12] + item["frames"][-12:]


def _cut_messages(found: dict) -> None:
    for item in _exceptions(found):
        item["message"] = plain(item["message"], 1500)


def _cut_layers(found: dict) -> None:
    layers = found.get("layers", [])
    failing = [index for index, layer in enumerate(layers) if layer["failing"]]
    start = max(0, failing[0] - 40) if failing else 0
    found["layers"] = layers[start : start + 60]


def facts(request: dict) -> dict:
    """The answer to a request: `environment`, and in mode 'full' the facts of the failure. Never raises."""
    found = {"probe": PROBE_VERSION}
    try:
        found["environment"] = environment()
        if request.get("mode") == "full":
            _failure(request, found)
        _shorten(found)
    except BaseException as error:
        # A name only: the client shows it and goes on with the text of the failure.
        found = {"probe": PROBE_VERSION, "probeError": type_names(type(error))[0]}
    return found


class Answer:
    """Gives the facts to the kernel's display machinery as a JSON object."""

    def __init__(self, data: dict) -> None:
        """data: plain JSON."""
        self.data = data

    def __repr__(self) -> str:
        """Short: the machinery asks for it too."""
        return "<keras-doctor facts>"

    def _repr_mimebundle_(self, **_: object) -> dict:
        return {"application/json": self.data}


r = Answer(facts(REQUEST))
