package se.farled.router.matching.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import se.farled.router.matching.Meaning;

/** A sentence embedding by ONNX Runtime: the mean of what the model makes of each token, brought to length one. */
class OnnxMeaning implements Meaning {

    private static final Map<String, String> ENDS = Map.of("truncation", "true", "maxLength", "256", "padding", "false");

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    OnnxMeaning(Path model, Path tokenizer) {
        try {
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            // A match is one short text among many callers: threads inside one would only take turns.
            options.setIntraOpNumThreads(1);
            this.session = environment.createSession(model.toString(), options);
            this.tokenizer = HuggingFaceTokenizer.newInstance(tokenizer, ENDS);
        } catch (OrtException broken) {
            throw new IllegalStateException("The embedding model cannot be loaded", broken);
        } catch (IOException missing) {
            throw new UncheckedIOException("The tokenizer cannot be read", missing);
        }
    }

    @Override
    public float[] of(String text) {
        Encoding tokens = tokenizer.encode(text);
        try (OnnxTensor ids = row(tokens.getIds()); OnnxTensor mask = row(tokens.getAttentionMask()); OnnxTensor types = row(tokens.getTypeIds())) {
            Map<String, OnnxTensor> given = new HashMap<>(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types));
            given.keySet().retainAll(session.getInputNames());
            try (OrtSession.Result result = session.run(given)) {
                return mean(((float[][][]) result.get(0).getValue())[0]);
            }
        } catch (OrtException broken) {
            throw new IllegalStateException("The embedding model does not take what it is given", broken);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    private static float[] mean(float[][] tokens) {
        float[] mean = new float[tokens[0].length];
        double squares = 0;
        for (int i = 0; i < mean.length; i++) {
            for (float[] token : tokens) {
                mean[i] += token[i];
            }
            squares += mean[i] * mean[i];
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= (float) Math.sqrt(squares);
        }
        return mean;
    }
}
