# matplotlib is imported where pyplot is meant
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "user-code"}
# %%
import matplotlib as plt
import tensorflow as tf
# %%
plt.figure(figsize=(4, 4))
plt.plot([1, 2, 3])
