# the folder of the figure does not exist
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "missing-file"}
# %%
import matplotlib.pyplot as plt
import tensorflow as tf
# %%
plt.plot([1, 2])
plt.savefig('figures/loss.png')
