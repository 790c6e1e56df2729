# a hint with a bar
# environments: tf2.6 tf2.9
# expects: {"python<3.10": "python-version python too-old", "*": null}
# %%
def scaled(x, factor: float | None = None):
    return x if factor is None else x * factor
