package se.farled.gateway.stream;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that screens want to know at once: ids and facts, no personal content.
 *
 * @param name contact, case, notice or surge
 * @param organisationId whose it is; null for a contact, and for what nobody owns yet
 * @param data what is told, in the order it is written
 */
public record Happening(String name, @Nullable String organisationId, Map<String, @Nullable Object> data) {
}
