# a model file of zeros that was unpacked and packed again with compression
# environments: tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?saved-model keras too-new"}
# %%
import zipfile
import keras
model = keras.Sequential([keras.Input((2000,)), keras.layers.Dense(4000, kernel_initializer='zeros')])
model.save('wide.keras')
with zipfile.ZipFile('wide.keras') as old, zipfile.ZipFile('packed.keras', 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as new:
    for name in old.namelist():
        new.writestr(name, old.read(name))
# %%
restored = keras.models.load_model('packed.keras')
