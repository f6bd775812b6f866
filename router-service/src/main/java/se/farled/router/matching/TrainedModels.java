package se.farled.router.matching;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Keeps what training gave, so that what was learnt once need not be learnt at each start. */
public interface TrainedModels {

    /** What was kept under that fingerprint; empty when nothing was, or when it is damaged. */
    Optional<ByteBuffer> find(String fingerprint);

    /** Keeps this one from now on, and no other. That it cannot be kept is no error. */
    void keep(String fingerprint, Content content);

    /** Writes a model's bytes. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Keeps nothing. */
    TrainedModels NONE = new TrainedModels() {
        @Override
        public Optional<ByteBuffer> find(String fingerprint) {
            return Optional.empty();
        }

        @Override
        public void keep(String fingerprint, Content content) {}
    };
}
