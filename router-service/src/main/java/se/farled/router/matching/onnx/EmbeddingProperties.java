package se.farled.router.matching.onnx;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * An embedding model as the user's choice.
 *
 * @param model an ONNX file that takes {@code input_ids}, {@code attention_mask} and {@code token_type_ids}
 * @param tokenizer the model's {@code tokenizer.json}
 */
@ConfigurationProperties("farled.matching.embedding")
record EmbeddingProperties(Path model, Path tokenizer) {}
