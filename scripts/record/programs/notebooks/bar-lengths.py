# names and counts of different number
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "shape"}
# %%
import matplotlib.pyplot as plt
import tensorflow as tf
# %%
names = ['cat', 'dog', 'fox']
counts = [10, 20]
plt.bar(names, counts)
