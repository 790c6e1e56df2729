# a line break inside of the braces
# environments: tf2.6 tf2.11 tf2.18-keras3.8
# expects: {"python<3.12": "python-version python too-old", "*": null}
# %%
names = ["a", "b"]
# %%
print(f"layers: {'\\n'.join(names)}")
