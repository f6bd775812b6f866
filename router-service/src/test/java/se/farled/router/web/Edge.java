package se.farled.router.web;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service's HTTP edge around single controllers, for their tests. */
public final class Edge {

    public static final String TOKEN = "secret";

    private Edge() {}

    /** A client of those controllers, that has the shared secret. */
    public static WebTestClient client(Object... controllers) {
        return stranger(controllers).mutate().defaultHeader("Authorization", "Bearer " + TOKEN).build();
    }

    /** A client that has no secret. */
    public static WebTestClient stranger(Object... controllers) {
        var tracer = new StaticListableBeanFactory().getBeanProvider(Tracer.class);
        return WebTestClient.bindToController(controllers).controllerAdvice(new ErrorAdvice(tracer))
                .webFilter(new BearerFilter(new EdgeProperties(TOKEN))).build();
    }
}
