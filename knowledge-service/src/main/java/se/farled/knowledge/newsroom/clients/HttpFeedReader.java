package se.farled.knowledge.newsroom.clients;

import com.rometools.rome.io.FeedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import se.farled.knowledge.newsroom.Feed;
import se.farled.knowledge.newsroom.FeedReader;
import se.farled.knowledge.newsroom.Reading;
import se.farled.knowledge.newsroom.Validators;

/** Reads feeds over HTTP: asks only for what changed, follows redirects but never from https to http, waits and takes only so much. */
@Component
class HttpFeedReader implements FeedReader, AutoCloseable {

    private static final int LARGEST = 4 * 1024 * 1024;

    private final HttpClient http;
    private final Duration within;

    HttpFeedReader(NewsroomProperties properties) {
        this.within = properties.readTimeout();
        this.http = HttpClient.newBuilder().connectTimeout(within).followRedirects(HttpClient.Redirect.NORMAL).build();
    }

    @Override
    public Reading read(Feed feed, Validators known) {
        CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(request(feed, known), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            return reading(asked.get(within.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException tooLate) {
            asked.cancel(true);
            return new Reading.Broken("TIMEOUT");
        } catch (ExecutionException fault) {
            return new Reading.Broken(reason(fault.getCause()));
        } catch (InterruptedException stopping) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return new Reading.Broken("FAULT");
        }
    }

    private HttpRequest request(Feed feed, Validators known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(feed.url()).timeout(within)
                .header("Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5")
                .header("User-Agent", "Farled newsroom watch");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private static Reading reading(HttpResponse<byte[]> answer) {
        return switch (answer.statusCode()) {
            case 304 -> new Reading.Unchanged();
            case 200 -> news(answer);
            default -> new Reading.Broken("HTTP_" + answer.statusCode());
        };
    }

    private static Reading news(HttpResponse<byte[]> answer) {
        try {
            return new Reading.News(FeedText.items(answer.body(), answer.headers().firstValue("Content-Type").orElse(null)),
                    new Validators(answer.headers().firstValue("ETag").orElse(null), answer.headers().firstValue("Last-Modified").orElse(null)));
        } catch (FeedException | IOException | IllegalArgumentException notOne) {
            return new Reading.Broken("NO_FEED");
        }
    }

    private static String reason(Throwable fault) {
        return switch (fault) {
            case HttpTimeoutException late -> "TIMEOUT";
            case ConnectException closed -> "UNREACHABLE";
            case IOException large when String.valueOf(large.getMessage()).contains("capacity") -> "TOO_LARGE";
            default -> "FAULT";
        };
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
