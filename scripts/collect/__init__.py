"""Reads the public API of the TensorFlow and Keras that are installed beside it."""
