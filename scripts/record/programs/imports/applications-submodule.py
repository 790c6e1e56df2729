# keras.applications.resnet50 and imagenet_utils
# expects: {"*": null}
# %%
from tensorflow.keras.applications.resnet50 import ResNet50, preprocess_input, decode_predictions
from tensorflow.keras.applications.vgg16 import VGG16
