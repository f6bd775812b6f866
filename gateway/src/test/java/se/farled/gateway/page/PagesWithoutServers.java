package se.farled.gateway.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import se.farled.gateway.WithoutServers;

/** The edge with the residents' pages, the reception and the board on it, and fake inner services behind them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithoutServers
@Import(PagesWithoutServers.Pages.class)
public @interface PagesWithoutServers {
    /** The organisations of the fake router; the pages remember them, so that they are the same in all tests. */
    String ORGANISATIONS = """
            [{"organisationId":"kontaktcenter","name":"Fyrhamns kontaktcenter","nameEn":"Fyrhamn Contact Centre","kind":"CONTACT_CENTRE",
            "phone":"040-628 04 00","email":"kontaktcenter@fyrhamn.example","hours":"mån–fre 7–17"},
            {"organisationId":"stadsbyggnad","name":"Stadsbyggnadsförvaltningen","nameEn":"Urban Planning","kind":"DEPARTMENT","phone":"040-628 04 20"},
            {"organisationId":"lansstyrelsen","name":"Länsstyrelsen","kind":"AUTHORITY","phone":"08-465 004 10","hours":"mån–fre 9–16"}]""";

    /** The pages; found by the scan of the whole gateway too, hence the condition. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("farled.test.edge")
    @ComponentScan(basePackages = {"se.farled.gateway.page", "se.farled.gateway.resident", "se.farled.gateway.reception", "se.farled.gateway.board"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|IT)(\\$.*)?"))
    class Pages {
    }
}
