"""Values to call with, by parameter name, and a few small objects that constructors want."""

#: Minimal values for required parameters. A tuple of alternatives is tried in order.
REQUIRED = {
    "units": 2,
    "filters": 2,
    "n_filters": 2,
    "kernel_size": 3,
    "pool_size": 2,
    "input_dim": 4,
    "output_dim": 2,
    "target_shape": (4,),
    "dims": (2, 1),
    "n": 2,
    "rate": 0.1,
    "stddev": 0.1,
    "p": 0.1,
    "function": len,
    "func": len,
    "fn": len,
    "activation": "relu",
    "num_heads": 2,
    "key_dim": 2,
    "head_dim": 2,
    "num_query_heads": 2,
    "num_key_value_heads": 2,
    "height": 2,
    "width": 2,
    "factor": 0.1,
    "height_factor": 0.1,
    "width_factor": 0.1,
    "scale": 1.0,
    "num_bins": 3,
    "num_tokens": 3,
    "bin_boundaries": [0.0, 1.0],
    "equation": "ab,bc->ac",
    "output_shape": (2,),
    "axes": 1,
    "axis": -1,
    "groups": 1,
    "name": "sample",
    "num_classes": 2,
    "target_class_ids": [0],
    "target_class_id": 0,
    "sensitivity": 0.5,
    "specificity": 0.5,
    "precision": 0.5,
    "recall": 0.5,
    "normalizer": [1.0],
    "filepath": "sample.keras",
    "filename": "sample.csv",
    "schedule": len,
    "value": 1.0,
    "initial_learning_rate": 0.1,
    "decay_steps": 10,
    "decay_rate": 0.9,
    "boundaries": [1, 2],
    "values": [0.1, 0.2, 0.3],
    "shape": (4,),
    "input_shape": (4,),
    "noise_shape": None,
    "size": 2,
    "length": 2,
    "padding": "valid",
    "vocabulary": ["a", "b"],
    "cropping": 1,
    "callbacks": [],
    "op_type": "OpType",
    "data": [1, 2, 3],
    "targets": [1, 2, 3],
}
#: Values for a keyword that is tried; the first that is taken proves the keyword.
TRIED = {
    "dtype": ["float32"],
    "input_dtype": ["float32"],
    "name": ["sample_name"],
    "trainable": [True],
    "dynamic": [False, True],
    "autocast": [False],
    "experimental_autocast": [False],
    "input_shape": [(4,), (8, 8, 3), (5, 4)],
    "batch_input_shape": [(None, 4), (None, 8, 8, 3), (None, 5, 4)],
    "batch_shape": [(None, 4)],
    "input_dim": [4],
    "input_length": [5, None],
    "batch_size": [2],
    "weights": [None],
    "lr": [0.1],
    "learning_rate": [0.1],
    "decay": [0.0, 0.1],
    "clipnorm": [1.0],
    "clipvalue": [1.0],
    "global_clipnorm": [1.0],
    "weight_decay": [0.01, None],
    "activity_regularizer": [None, "l2"],
    "kernel_regularizer": [None, "l2"],
    "implementation": [1, 2],
    "data_format": ["channels_last"],
    "output_dim": [2],
    "units": [2],
    "filters": [2],
    "nb_filter": [2],
    "kernel_size": [3],
    "border_mode": ["valid"],
    "dim_ordering": ["tf"],
    "init": ["glorot_uniform"],
    "nb_epoch": [1],
    "epochs": [1],
    "optimizer": ["sgd"],
    "loss": ["mse"],
    "verbose": [0],
    "callbacks": [None],
    "metrics": [None, ["mae"]],
}
FALLBACK = [None, True, 1, 0.5, "same", (1, 1), "zeros", [1]]
#: Keywords that the base classes of layers and optimizers look for inside ``**kwargs``.
LAYER_KEYWORDS = [
    "activity_regularizer",
    "autocast",
    "batch_input_shape",
    "batch_shape",
    "batch_size",
    "dtype",
    "dynamic",
    "experimental_autocast",
    "implementation",
    "input_dim",
    "input_dtype",
    "input_length",
    "input_shape",
    "input_spec",
    "name",
    "sparse",
    "ragged",
    "trainable",
    "weights",
    "build_config",
    "collections",
    "use_resource",
    "synchronization",
    "constraint",
    "default",
    "graph",
    "updates",
]
OPTIMIZER_KEYWORDS = [
    "lr",
    "learning_rate",
    "decay",
    "clipnorm",
    "clipvalue",
    "global_clipnorm",
    "name",
    "epsilon",
    "momentum",
    "nesterov",
    "amsgrad",
    "weight_decay",
    "use_ema",
    "ema_momentum",
    "ema_overwrite_frequency",
    "jit_compile",
    "loss_scale_factor",
    "gradient_accumulation_steps",
    "is_legacy_optimizer",
    "gradient_aggregator",
    "gradient_transformers",
    "schedule_decay",
    "use_locking",
]


class Samples:
    """Small objects of one Keras that other constructors want: a layer, a cell, a model."""

    def __init__(self, keras):
        """See the class."""
        self.keras = keras
        self._made = {}

    def _once(self, name, make):
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]

    def model(self):
        """A compiled functional model with one dense layer."""

        def make():
            inputs = self.keras.layers.Input((4,))
            model = self.keras.models.Model(inputs, self.keras.layers.Dense(1)(inputs))
            model.compile("sgd", "mse")
            return model

        return self._once("model", make)

    def tensors(self):
        """Two symbolic inputs of one shape."""
        return self._once("tensors", lambda: [self.keras.layers.Input((4,)), self.keras.layers.Input((4,))])

    def named(self, name):
        """An object for a required parameter, by its name; raises KeyError for an unknown one."""
        layers = self.keras.layers
        makers = {
            "layer": lambda: layers.LSTM(2),
            "cell": lambda: layers.LSTMCell(2),
            "cells": lambda: [layers.LSTMCell(2)],
            "layers": lambda: [layers.Dense(1)],
            "model": self.model,
            "inputs": self.tensors,
            "optimizer": lambda: self.keras.optimizers.SGD(),
            "inner_optimizer": lambda: self.keras.optimizers.SGD(),
            "metric": lambda: "accuracy",
            "forward_layer": lambda: layers.LSTM(2),
        }
        return REQUIRED[name] if name in REQUIRED else makers[name]()
