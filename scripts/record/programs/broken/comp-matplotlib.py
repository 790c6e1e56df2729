# curves of a training
# environments: sklearn1.2-numpy2
# expects: {"*": "fault"}
# %%
import numpy as np
import matplotlib.pyplot as plt
history = {'loss': [1.0, 0.6, 0.5], 'val_loss': [1.1, 0.8, 0.7]}
# %%
fig, ax = plt.subplots()
for key, values in history.items():
    ax.plot(values, label=key)
ax.legend(); fig.savefig('loss.png')
