# KerasClassifier without an import of its own
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import keras

def baseline():
    m = keras.models.Sequential([keras.layers.Dense(3, activation='softmax')])
    m.compile('adam', 'categorical_crossentropy')
    return m

clf = keras.wrappers.scikit_learn.KerasClassifier(build_fn=baseline, epochs=2, verbose=0)
