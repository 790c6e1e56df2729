"""Describes a model and its layers in order, and marks the layer that failed."""

from .layers import first_arguments, kind_of
from .owners import owner_of
from .reading import ancestors, attributes, items, module, plain, read, type_names

LAYER_LIMIT = 200
LISTED_LIMIT = 1000
DEPTH_LIMIT = 6
SHAPE_LIMIT = 200
TENSOR_LIBRARIES = ("numpy", "tensorflow", "keras", "tf_keras", "jax", "jaxlib", "torch", "pandas", "scipy")
CALLS = ("call", "__call__", "tf__call", "_call", "build", "error_handler", "wrapper", "build_wrapper")


def name_of(layer: object) -> str:
    """The layer's name; `_name` up to Keras 2, `name` in Keras 3 and 2.3."""
    own = attributes(layer)
    return plain(own.get("_name"), 200) or plain(own.get("name"), 200)


def shape_text(shape: object, depth: int = 0) -> str:
    """A shape as Python writes it: '(None, 28, 28)'; '' for what is no shape."""
    classes = ancestors(shape)
    if depth > 3 or not classes:
        return ""
    if type_names(classes[0])[0] == "TensorShape":
        dims = read(shape, "_dims")
        return "<unknown>" if dims is None else shape_text(tuple(items(dims, 20)), depth)
    if dict in classes:
        pairs = list(dict.items(shape))[:10]
        parts = [plain(key, 40) + ": " + shape_text(item, depth + 1) for key, item in pairs]
        return "{" + ", ".join(parts) + "}"
    if tuple not in classes and list not in classes:
        return ""
    parts = [_dimension(item, depth) for item in items(shape, 20)]
    text = ", ".join(parts) + ("," if len(parts) == 1 and parts[0][-1:] != ")" else "")
    return plain("(" + text + ")" if "" not in parts else "", SHAPE_LIMIT)


def _dimension(value: object, depth: int) -> str:
    if type_names(type(value))[0] == "Dimension":
        value = read(value, "_value")
    if value is None or type(value) is int:
        return str(value)
    return shape_text(value, depth + 1)


def tensor_shape(value: object, depth: int = 0) -> str:
    """The shape of a tensor or array of a known library, or of a list or dict of them; else ''."""
    if type_names(type(value))[1].split(".")[0] in TENSOR_LIBRARIES:
        own = attributes(value).get("_shape")
        return shape_text(read(value, "shape") if own is None else own)
    if depth < 2 and type(value) in (list, tuple):
        parts = [tensor_shape(item, depth + 1) for item in items(value, 10)]
        return plain("[" + ", ".join(parts) + "]", SHAPE_LIMIT) if parts and "" not in parts else ""
    if depth < 2 and type(value) is dict:
        parts = [plain(key, 40) + ": " + tensor_shape(value[key], depth + 1) for key in list(value)[:10]]
        return plain("{" + ", ".join(parts) + "}", SHAPE_LIMIT)
    return ""


def _tensors(found: list) -> str:
    return tensor_shape(found[0] if len(found) == 1 else found) if found else ""


def node_shapes(layer: object) -> tuple:
    """(input, output) shapes from the layer's place in a functional graph, '' where it has none."""
    own = attributes(layer)
    nodes = items(own.get("_inbound_nodes_value") or own.get("_inbound_nodes"), LISTED_LIMIT)
    if not nodes:
        return "", ""
    node = attributes(nodes[-1])
    taken = node.get("_keras_inputs") or attributes(node.get("arguments")).get("keras_tensors")
    made = node.get("outputs", node.get("output_tensors"))
    before = shape_text(node.get("input_shapes")) or _tensors(items(taken, 10))
    given = items(made, 10)
    after = shape_text(node.get("output_shapes")) or (_tensors(given) if given else tensor_shape(made))
    return before, after


def built_shape(layer: object) -> str:
    """The input shape that the layer was built for, '' if not known."""
    own = attributes(layer)
    shapes = own.get("_build_shapes_dict")
    if dict in ancestors(shapes) and dict.__len__(shapes) == 1:
        return shape_text(next(iter(dict.values(shapes))))
    return shape_text(shapes) or shape_text(own.get("_build_input_shape"))


def given_shape(frames: list) -> str:
    """The shape of what the failing call was really given, '' if no frame tells."""
    for frame in reversed(frames):
        if frame.f_code.co_name in CALLS:
            arguments = first_arguments(frame)
            value = arguments[1] if len(arguments) > 1 else None
            text = tensor_shape(value) or (shape_text(value) if "build" in frame.f_code.co_name else "")
            if text:
                return text
    return ""


def was_called(frames: list) -> bool:
    """Whether the frames of a layer in progress are those of a call, not only of its construction."""
    names = [frame.f_code.co_name for frame in frames]
    return "__call__" in names or (bool(names) and "__init__" not in names)


def dtype_of(layer: object) -> str:
    """The dtype that the layer computes in, '' if not known."""
    own = attributes(layer)
    policy = attributes(own.get("_dtype_policy"))
    return plain(policy.get("_compute_dtype") or policy.get("_name") or own.get("dtype") or own.get("_dtype"), 40)


def is_custom(layer: object) -> bool:
    """Whether the layer's class is the user's own code."""
    where = type_names(type(layer))[1]
    file = plain(attributes(module(where)).get("__file__"), 500)
    return where == "__main__" or (owner_of(file) == "user" if file else False)


def children(layer: object, known: dict) -> list:
    """The layers that a layer holds, in order; for a sequential model without its input layer."""
    own = attributes(layer)
    sequential = any(type_names(cls)[0] == "Sequential" for cls in ancestors(layer))
    found = []
    waiting = items(own.get("_self_tracked_trackables"), LISTED_LIMIT) or items(own.get("_layers"), LISTED_LIMIT)
    while waiting and len(found) < LISTED_LIMIT:
        item = waiting.pop(0)
        if kind_of(item, known):
            is_input = type_names(type(item))[0] == "InputLayer"
            if not (sequential and is_input) and all(item is not other for other in found):
                found.append(item)
        else:
            waiting = items(item, LISTED_LIMIT) + waiting
    return found


def model_facts(model: object, known: dict) -> dict:
    """The contract's `model`."""
    own = attributes(model)
    compiled = own.get("compiled", own.get("_is_compiled"))
    if compiled is None:
        compiled = own.get("optimizer") is not None
    return {
        "name": name_of(model),
        "class": type_names(type(model))[0],
        "keras": kind_of(model, known),
        "built": own.get("built") is True,
        "compiled": compiled is True,
    }


def layer_facts(layer: object, path: list, calls: dict) -> dict:
    """The contract's entry of one layer; `failing` and `called` are settled by the caller."""
    name, where = type_names(type(layer))
    before, after = node_shapes(layer)
    facts = {"name": name_of(layer), "class": name, "module": where, "path": path}
    shapes = {"inputShape": before or built_shape(layer), "outputShape": after, "dtype": dtype_of(layer)}
    facts.update({key: text for key, text in shapes.items() if text})
    own = attributes(layer)
    called = own.get("_called", own.get("built")) is True or bool(after)
    frames = calls.get(id(layer))
    facts.update({"called": was_called(frames) if frames else called, "failing": False, "custom": is_custom(layer)})
    if frames and "inputShape" not in facts and given_shape(frames):
        facts["inputShape"] = given_shape(frames)
    return facts
