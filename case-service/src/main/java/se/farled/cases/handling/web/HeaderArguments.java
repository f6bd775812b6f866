package se.farled.cases.handling.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads {@link IfMatch} from a request's headers. */
@Configuration(proxyBeanMethods = false)
class HeaderArguments implements WebFluxConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> ifMatch(exchange.getRequest().getHeaders()));
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
