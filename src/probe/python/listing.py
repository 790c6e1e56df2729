"""Lists the layers around a failure in order and marks the one that failed."""

from .exceptions import FRAME_LIMIT, chain, entries
from .layers import bases, is_model, named_model, stack
from .model import (
    DEPTH_LIMIT,
    LAYER_LIMIT,
    LISTED_LIMIT,
    children,
    given_shape,
    layer_facts,
    model_facts,
    name_of,
    was_called,
)
from .reading import ancestors, message_of, module, plain, type_names


def _frames_by_layer(calls: list) -> dict:
    """Identity of each layer in progress -> its frames, outermost first."""
    found = {}
    for layer, frame in calls:
        found.setdefault(id(layer), []).append(frame)
    return found


def _list(parent: object, path: list, known: dict, calls: dict, found: list) -> None:
    """Appends (layer, facts) of everything a model holds, depth first, so that what runs first stands first."""
    for layer in children(parent, known):
        if len(found) >= LISTED_LIMIT or any(layer is other for other, _ in found):
            continue
        found.append((layer, layer_facts(layer, path, calls)))
        if len(path) < DEPTH_LIMIT and (is_model(layer) or id(layer) in calls):
            _list(layer, [*path, name_of(layer)], known, calls, found)


def _add_unlisted(top: object, calls: list, by_layer: dict, found: list) -> None:
    """Appends the innermost call's layer where no model lists it (kept in a dict, made inside `call`)."""
    innermost = calls[-1][0]
    own_graph = is_model(innermost) and type_names(type(innermost))[0] == "Functional"
    if innermost is top or own_graph or any(innermost is layer for layer, _ in found):
        return
    path = []
    for layer, _ in calls[:-1]:
        name = name_of(layer)
        if layer is not innermost and name and name not in path:
            path.append(name)
    found.append((innermost, layer_facts(innermost, path[:DEPTH_LIMIT], by_layer)))


def _node_names(error: object) -> list:
    """The parts of the graph node that a message names: `Detected at node sequential_1/d1_1/MatMul`."""
    text = plain(message_of(error), 20000)
    match = module("re").search(r"(?:[Dd]etected at node|\[\[(?:\{\{)?node)\s+['\"]?([\w./>-]+)", text)
    return match.group(1).split("/") if match else []


def _layer_of_node(error: object, top: object, found: list) -> object:
    """Index in the listing of the layer whose graph node failed, None if the message names none."""
    parts = _node_names(error)
    names = [facts["name"] for _, facts in found]
    suffix = ""
    index = None
    for part in parts:
        if part.startswith(name_of(top) + "_") and part[len(name_of(top)) + 1 :].isdigit():
            # Keras 3 numbers every scope of a call: sequential_2_1/rs_1/Reshape.
            suffix = part[len(name_of(top)) :]
            continue
        bare = part[: len(part) - len(suffix)] if suffix and part.endswith(suffix) else part
        for name in (bare, part):
            if name in names:
                index = names.index(name)
                break
    return index


def _mark(found: list, failing: object, in_order: bool, by_layer: dict) -> None:
    """Marks the failing layer; in a model that runs in listed order, what stands before it ran and the rest did not."""
    for index, (layer, facts) in enumerate(found):
        frames = by_layer.get(id(layer), [])
        if index == failing:
            facts["failing"] = True
            facts["called"] = not frames or was_called(frames)
            if given_shape(frames):
                facts["inputShape"] = given_shape(frames)
        elif in_order and failing is not None:
            facts["called"] = index < failing or was_called(frames)


def _refused_input(error: object) -> bool:
    """Whether the check of an input before a call raised it: nothing inside the callee was reached."""
    innermost = [pair for current, _ in chain(error) for pair in entries(current, FRAME_LIMIT)[-1:]]
    return any(frame.f_code.co_name == "assert_input_compatibility" for frame, _ in innermost)


def _window(found: list, failing: object) -> list:
    """At most LAYER_LIMIT entries, those around the failing layer."""
    if len(found) <= LAYER_LIMIT:
        return found
    start = 0 if failing is None else max(0, min(failing - LAYER_LIMIT * 3 // 4, len(found) - LAYER_LIMIT))
    return found[start : start + LAYER_LIMIT]


def layer_stack(error: object) -> dict:
    """The contract's `layers` and `model`, {} where no Keras layer took part."""
    known = bases()
    if not known:
        return {}
    calls = stack(error, known)
    top = calls[0][0] if calls else named_model(error, known)
    if top is None:
        return {}
    by_layer = _frames_by_layer(calls)
    found = []
    if not is_model(top):
        found.append((top, layer_facts(top, [], by_layer)))
    _list(top, [name_of(top)], known, by_layer, found)
    if calls:
        _add_unlisted(top, calls, by_layer, found)
    failing = _failing(error, top, calls, found)
    in_order = any(type_names(cls)[0] in ("Sequential", "Functional") for cls in ancestors(top))
    _mark(found, failing, in_order, by_layer)
    if failing is None and calls and _refused_input(error):
        for _, facts in found:
            facts["called"] = False
    facts = {"layers": [facts for _, facts in _window(found, failing)]}
    if is_model(top):
        facts["model"] = model_facts(top, known)
    return facts


def _failing(error: object, top: object, calls: list, found: list) -> object:
    """Index of the layer whose call failed: the innermost call, else the one whose graph node the message names."""
    for layer, _ in reversed(calls):
        for index, (other, _) in enumerate(found):
            if layer is other and not (index and layer is top):
                return index
    return _layer_of_node(error, top, found)
