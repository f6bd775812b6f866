package se.farled.cases.notification.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.farled.cases.notification.CouldNotSend;
import se.farled.cases.notification.Notification;
import se.farled.cases.notification.Post;
import se.farled.cases.receiver.Receiver;
import se.farled.cases.receiver.Receivers;
import se.farled.cases.receiver.WebhookRules;

/**
 * Posts a notification to the organisation's program, signed as Standard Webhooks say: ids, topic and link, nothing about the resident.
 * The id stays the same through all attempts. Any answer from 200 to 299 means that the receiver has it; redirects are not followed.
 */
@Component
class WebhookPost implements Post {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Receivers receivers;
    private final WebhookRules rules;
    private final WebhookBody body;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(5)).version(HttpClient.Version.HTTP_1_1).build();

    WebhookPost(Receivers receivers, WebhookRules rules, WebhookBody body, Clock clock) {
        this.receivers = receivers;
        this.rules = rules;
        this.body = body;
        this.clock = clock;
    }

    @Override
    public Set<Notification.Way> ways() {
        return Set.of(Notification.Way.WEBHOOK);
    }

    @Override
    public Proof send(Notification notification) throws CouldNotSend {
        var receiver = receivers.find(notification.organisationId()).orElseThrow(() -> new CouldNotSend("organisation has no webhook"));
        if (receiver.webhookUrl() == null) {
            throw new CouldNotSend("organisation has no webhook");
        }
        var status = post(request(receiver, target(receiver.webhookUrl()), notification));
        if (status / 100 != 2) {
            throw new CouldNotSend("webhook answered " + status);
        }
        return Proof.RECEIVED;
    }

    /**
     * Each time anew: a name may lead elsewhere today than when it was entered. The connection is made right after, to what the JVM
     * has in its cache of names for half a minute, so that no second answer of the name server comes between.
     */
    private URI target(String url) throws CouldNotSend {
        if (rules.objection(url).isPresent()) {
            throw new CouldNotSend("webhook address not allowed");
        }
        var uri = URI.create(url);
        try {
            for (var address : InetAddress.getAllByName(uri.getHost())) {
                if (!rules.mayReach(address)) {
                    throw new CouldNotSend("webhook address is private");
                }
            }
            return uri;
        } catch (UnknownHostException unknown) {
            throw new CouldNotSend("webhook host unknown");
        }
    }

    private HttpRequest request(Receiver receiver, URI target, Notification notification) {
        var id = notification.notificationId().toString();
        var now = clock.instant();
        var text = body.of(notification);
        return HttpRequest.newBuilder(target).timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Farled")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(receiver.secretsAt(now), id, now.getEpochSecond(), text))
                .POST(BodyPublishers.ofString(text)).build();
    }

    private int post(HttpRequest request) throws CouldNotSend {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException failed) {
            // The exception's own words may quote the address; its kind is enough to act on.
            throw new CouldNotSend(failed.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CouldNotSend("stopped");
        }
    }
}
