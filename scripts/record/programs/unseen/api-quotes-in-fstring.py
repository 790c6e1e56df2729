# a line of the report
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"python<3.12": "python-version python too-old", "*": null}
# %%
logs = {"loss": 0.25}
# %%
print(f"loss {logs["loss"]:.2f}")
