# keras.engine as KE, class on KE.Layer
# expects: {"pykeras>=2.13": "import-moved keras too-new", "tf<2.6": "?import-moved keras too-new", "*": "attribute-removed keras too-new"}
# %%
import tensorflow as tf
import keras
import keras.layers as KL
import keras.engine as KE
# %%
class ProposalLayer(KE.Layer):
    def __init__(self, proposal_count, nms_threshold, **kwargs):
        super(ProposalLayer, self).__init__(**kwargs)
        self.proposal_count = proposal_count
        self.nms_threshold = nms_threshold
