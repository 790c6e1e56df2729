"""What the layer of the third seed example computes on fixed weights and inputs; runs after its cell.

The same text runs in the recorder (``scripts/record/seed_layer.py``) and in a cell of the browser test.
"""

import json

import numpy

layer = MyIncompatibleLayer(units=3)  # noqa: F821 -- the example's cell defines it
layer.build((None, 4))
weights = numpy.linspace(-1.3, 1.7, 12, dtype="float32").reshape(4, 3)
layer.set_weights([weights])
inputs = {
    "matrix": numpy.linspace(-2.0, 3.0, 8, dtype="float32").reshape(2, 4),
    "sequence": numpy.linspace(-1.0, 4.0, 24, dtype="float32").reshape(2, 3, 4),
}
print("layer output " + json.dumps({name: numpy.asarray(layer(value)).tolist() for name, value in inputs.items()}))
