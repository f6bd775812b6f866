package se.farled.cases.web;

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

/** Reads {@link Asker} from the headers that the gateway sets. */
@Configuration(proxyBeanMethods = false)
public class AskerArgument implements WebFluxConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asker.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> asker(exchange.getRequest().getHeaders()));
    }

    private static Asker asker(HttpHeaders headers) {
        var role = headers.getFirst("X-Farled-Role");
        var organisation = headers.getFirst("X-Farled-Organisation");
        return switch (role) {
            // A resident asks through the gateway, which knows them by the sealed link of one contact.
            case "ADVISOR", "LEAD", "RESIDENT" -> new Asker(role, null);
            case String it when it.equals("EDITOR") && organisation != null && !organisation.isBlank() -> new Asker(role, organisation);
            case null, default -> throw new ResponseStatusException(HttpStatus.FORBIDDEN, "This role sees no cases.");
        };
    }
}
