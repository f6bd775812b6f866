package se.farled.router.matching;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Classifiers as bytes and back, bit by bit the same. */
final class TrainedFormat {

    private TrainedFormat() {}

    static void write(Trained trained, DataOutputStream out) throws IOException {
        write(trained.topics(), out);
        out.writeInt(trained.options().size());
        for (Map.Entry<String, Classifier> option : trained.options().entrySet()) {
            write(option.getKey(), out);
            write(option.getValue(), out);
        }
    }

    /** What was written; the bytes are those of {@link #write}, which their keeper vouches for. */
    static Trained read(ByteBuffer in) {
        Classifier topics = classifier(in);
        Map<String, Classifier> options = new TreeMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            options.put(text(in), classifier(in));
        }
        return new Trained(topics, options);
    }

    private static void write(Classifier classifier, DataOutputStream out) throws IOException {
        Vocabulary vocabulary = classifier.vocabulary();
        LinearModel model = classifier.model();
        out.writeInt(model.classes().size());
        for (String name : model.classes()) {
            write(name, out);
        }
        write(model.bias(), out);
        out.writeInt(vocabulary.size());
        for (int i = 0; i < vocabulary.size(); i++) {
            out.writeLong(vocabulary.key(i));
            out.writeFloat(vocabulary.rarity(i));
            write(model.weights()[i], out);
        }
    }

    private static Classifier classifier(ByteBuffer in) {
        List<String> classes = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            classes.add(text(in));
        }
        float[] bias = floats(in, classes.size());
        int size = in.getInt();
        long[] keys = new long[size];
        float[] rarity = new float[size];
        float[][] weights = new float[size][];
        for (int i = 0; i < size; i++) {
            keys[i] = in.getLong();
            rarity[i] = in.getFloat();
            weights[i] = floats(in, classes.size());
        }
        return new Classifier(new Vocabulary(keys, rarity), new LinearModel(List.copyOf(classes), weights, bias));
    }

    private static void write(float[] values, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    private static float[] floats(ByteBuffer in, int count) {
        float[] values = new float[count];
        FloatBuffer next = in.slice(in.position(), count * Float.BYTES).asFloatBuffer();
        next.get(values);
        in.position(in.position() + count * Float.BYTES);
        return values;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
