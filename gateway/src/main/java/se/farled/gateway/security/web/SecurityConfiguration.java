package se.farled.gateway.security.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.farled.gateway.GatewayProperties;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.reference.StatusLinks;
import se.farled.gateway.security.Role;

/** Three doors: the operator's, the API's (credentials with each call) and the pages' (a session). */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT_POLICY =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

    @Bean
    ReactiveUserDetailsService users(List<Accounts> directories, StatusLinks seals) {
        return name -> Flux.fromIterable(directories)
                .flatMap(directory -> Mono.justOrEmpty(directory.named(name)))
                .next()
                .map(account -> new SignedIn(account, seals.pseudonym(account.name())));
    }

    /** Health is anyone's to ask; metrics are for the operator's collector and the lead. */
    @Bean
    @Order(1)
    SecurityWebFilterChain operations(ServerHttpSecurity http, GatewayProperties properties) {
        var collector = "Bearer " + properties.internalToken();
        return common(http).securityMatcher(new PathPatternParserServerWebExchangeMatcher("/actuator/**"))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(basic -> { })
                .authorizeExchange(exchanges -> exchanges
                        .pathMatchers(HttpMethod.GET, "/actuator/health/**").permitAll()
                        .pathMatchers(HttpMethod.GET, "/actuator/prometheus", "/actuator/info").access((authentication, context) ->
                                authentication.map(who -> who.getAuthorities().stream()
                                                .anyMatch(authority -> "ROLE_LEAD".equals(authority.getAuthority())))
                                        .defaultIfEmpty(false)
                                        .map(lead -> new AuthorizationDecision(lead || collector.equals(
                                                context.getExchange().getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION)))))
                        .anyExchange().denyAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain api(ServerHttpSecurity http) {
        ServerAuthenticationEntryPoint signIn = (exchange, _) -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Farled\", charset=\"UTF-8\"");
            return Mono.error(Problem.of("unauthenticated", 401, "Not signed in", "Send a known user name and password.").asException());
        };
        ServerAccessDeniedHandler denied = (_, _) -> Mono.error(
                Problem.of("forbidden", 403, "Not allowed", "Your role may not do this, or there is no such address.").asException());
        return common(http)
                .securityMatcher(new org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher(
                        new PathPatternParserServerWebExchangeMatcher("/api/**"),
                        new PathPatternParserServerWebExchangeMatcher("/openapi.json")))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .securityContextRepository(new ReadOnlySession())
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .httpBasic(basic -> basic.authenticationEntryPoint(signIn))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(signIn).accessDeniedHandler(denied))
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .authorizeExchange(exchanges -> permit(exchanges, Permissions.API))
                .build();
    }

    @Bean
    @Order(3)
    SecurityWebFilterChain pages(ServerHttpSecurity http) {
        // The forms of a resident act for nobody signed in, so a forged one gains nothing; a lost cookie must not cost them their words.
        var forgeable = new AndServerWebExchangeMatcher(CsrfWebFilter.DEFAULT_CSRF_MATCHER,
                new NegatedServerWebExchangeMatcher(new PathPatternParserServerWebExchangeMatcher("/kontakt/**")),
                new NegatedServerWebExchangeMatcher(new PathPatternParserServerWebExchangeMatcher("/status/**")));
        var refusals = new PageRefusals(Permissions.PAGES);
        return common(http)
                .csrf(csrf -> csrf.csrfTokenRepository(CookieServerCsrfTokenRepository.withHttpOnlyFalse()).requireCsrfProtectionMatcher(forgeable)
                        .accessDeniedHandler(refusals))
                .formLogin(form -> form.loginPage("/login").authenticationSuccessHandler(new HomeOfRole()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .logout(logout -> { })
                .authorizeExchange(exchanges -> permit(exchanges, Permissions.PAGES))
                .build();
    }

    private static ServerHttpSecurity common(ServerHttpSecurity http) {
        return http.headers(headers -> headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicy(policy -> policy.policy("camera=(), microphone=(), geolocation=(self)")));
    }

    private static void permit(AuthorizeExchangeSpec exchanges, List<Permissions.Line> lines) {
        for (var line : lines) {
            var access = line.method() == null ? exchanges.pathMatchers(line.path()) : exchanges.pathMatchers(line.method(), line.path());
            if (line.roles().isEmpty()) {
                access.permitAll();
            } else {
                access.hasAnyRole(line.roles().stream().map(Role::name).toArray(String[]::new));
            }
        }
        exchanges.anyExchange().denyAll();
    }
}
