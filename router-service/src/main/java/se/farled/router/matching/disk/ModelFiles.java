package se.farled.router.matching.disk;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.farled.router.matching.TrainedModels;

/** One file in a directory that is nobody else's, closed by a checksum; a file that does not fit its checksum is none. */
@Component
class ModelFiles implements TrainedModels {

    private static final Logger LOG = LoggerFactory.getLogger(ModelFiles.class);
    private static final String START = "model-";
    private static final String HALF = ".half";

    private final Optional<Path> directory;

    ModelFiles(@Value("${farled.matching.model-cache:}") String directory) {
        this.directory = directory.isBlank() ? Optional.empty() : Optional.of(Path.of(directory));
    }

    @Override
    public Optional<ByteBuffer> find(String fingerprint) {
        return directory.map(it -> it.resolve(START + fingerprint)).filter(Files::exists).flatMap(ModelFiles::whole);
    }

    private static Optional<ByteBuffer> whole(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (bytes.remaining() > Long.BYTES) {
                ByteBuffer content = bytes.slice(0, bytes.remaining() - Long.BYTES);
                CRC32C checksum = new CRC32C();
                checksum.update(content.duplicate());
                if (checksum.getValue() == bytes.getLong(content.limit())) {
                    return Optional.of(content);
                }
            }
            LOG.atWarn().addKeyValue("file", file).log("A kept model is damaged and is learnt anew");
        } catch (IOException unreadable) {
            LOG.atWarn().setCause(unreadable).log("A kept model cannot be read and is learnt anew");
        }
        return Optional.empty();
    }

    @Override
    public void keep(String fingerprint, Content content) {
        directory.ifPresent(it -> {
            try {
                Files.createDirectories(it);
                Path half = Files.createTempFile(it, START, HALF);
                write(half, content);
                Files.move(half, it.resolve(START + fingerprint), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                forgetAllBut(it, fingerprint);
            } catch (IOException full) {
                LOG.atWarn().setCause(full).log("What was learnt cannot be kept; the next start learns it anew");
            }
        });
    }

    private static void write(Path file, Content content) throws IOException {
        try (CheckedOutputStream checked = new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), new CRC32C());
                DataOutputStream out = new DataOutputStream(checked)) {
            content.writeTo(checked);
            out.writeLong(checked.getChecksum().getValue());
        }
    }

    private static void forgetAllBut(Path directory, String fingerprint) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> old = files.filter(it -> it.getFileName().toString().startsWith(START))
                    .filter(it -> !it.endsWith(START + fingerprint)).toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }
}
