package se.farled.gateway.clients;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriBuilder;

/** An address within an inner service; every value is escaped. */
final class Target {
    private final String path;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<String> query = new LinkedHashSet<>();

    private Target(String path) {
        this.path = path;
    }

    /** `path` with {names} in it. */
    static Target of(String path) {
        return new Target(path);
    }

    /** The value of a {name} in the path. */
    Target part(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** A query parameter, left out when null. */
    Target query(String name, @Nullable Object value) {
        if (value != null) {
            query.add(name);
            values.put(name, value);
        }
        return this;
    }

    URI on(UriBuilder builder) {
        builder.path(path);
        query.forEach(name -> builder.queryParam(name, "{" + name + "}"));
        return builder.build(values);
    }
}
