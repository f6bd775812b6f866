package se.farled.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParser;

/** A registry as a Confluent client sees it: nothing but the documented HTTP calls. */
record ConfluentRegistry(String url) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Status and body of an answer. */
    record Answer(int status, JsonNode body) {}

    Schema schemaOf(int id) {
        JsonNode body = get("/schemas/ids/" + id).body();
        if (body.has("references") && !body.get("references").isEmpty()) {
            throw new IllegalStateException("The schema is not self-contained: " + body.get("references"));
        }
        return new SchemaParser().parse(body.get("schema").asText()).mainSchema();
    }

    int register(String subject, String schema) {
        return tryRegister(subject, schema).body().get("id").asInt();
    }

    Answer tryRegister(String subject, String schema) {
        String body = JSON.valueToTree(Map.of("schema", schema)).toString();
        return send(HttpRequest.newBuilder(URI.create(url + "/subjects/" + URLEncoder.encode(subject, UTF_8) + "/versions"))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    private static Answer send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
