package se.farled.cases.handling.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads {@link Asker} and {@link IfMatch} from a request's headers. */
@Configuration(proxyBeanMethods = false)
class HeaderArguments implements WebFluxConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asker.class || parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders();
        return Mono.fromSupplier(() -> parameter.getParameterType() == Asker.class ? asker(headers) : ifMatch(headers));
    }

    private static Asker asker(HttpHeaders headers) {
        var role = headers.getFirst("X-Farled-Role");
        var organisation = headers.getFirst("X-Farled-Organisation");
        return switch (role) {
            // A resident asks through the gateway, which knows them by the sealed link of one contact.
            case "ADVISOR", "LEAD", "RESIDENT" -> new Asker(null);
            case String it when it.equals("EDITOR") && organisation != null && !organisation.isBlank() -> new Asker(organisation);
            case null, default -> throw new ResponseStatusException(HttpStatus.FORBIDDEN, "This role sees no cases.");
        };
    }

    private static IfMatch ifMatch(HttpHeaders headers) {
        @Nullable String given = headers.getFirst(HttpHeaders.IF_MATCH);
        if (given == null || given.equals("*")) {
            return new IfMatch(null);
        }
        try {
            return new IfMatch(Long.parseLong(given.replace("W/", "").replace("\"", "")));
        } catch (NumberFormatException notOurs) {
            // An ETag that was never given out matches nothing.
            return new IfMatch(-1L);
        }
    }
}
