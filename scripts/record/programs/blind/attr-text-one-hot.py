# keras.preprocessing.text.one_hot
# expects: {"legacy": null, "tf<2.6": null, "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
docs = ['Well done!', 'Good work', 'Poor effort']
encoded = [tf.keras.preprocessing.text.one_hot(d, 50) for d in docs]
print(encoded)
