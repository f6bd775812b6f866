package se.farled.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fictional Fyrhamn as the import takes it. */
public final class ReferenceCity {

    private ReferenceCity() {}

    public static ObjectNode json() {
        ObjectNode city = JsonMapper.shared().createObjectNode();
        city.set("city", read("city.json"));
        city.set("articles", read("articles.json"));
        return city;
    }

    /** Its fourteen notices. */
    public static List<JsonNode> notices() {
        List<JsonNode> notices = new ArrayList<>();
        read("notices.json").get("notices").forEach(notices::add);
        return notices;
    }

    private static JsonNode read(String name) {
        try (InputStream file = ReferenceCity.class.getResourceAsStream("/city/" + name)) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
