package se.farled.gateway.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.farled.gateway.WithoutServers;
import se.farled.gateway.email.AnswerByMail;
import se.farled.gateway.reach.InMemoryReaches;

/** The edge with the staff's pages on it, and fake inner services behind them; answers by mail go to a stand-in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithoutServers
@Import(StaffPagesWithoutServers.Pages.class)
@ContextConfiguration(initializers = {WithoutServers.FakeParts.class, StaffPagesWithoutServers.Patience.class})
@MockitoBean(types = AnswerByMail.class)
public @interface StaffPagesWithoutServers {

    /** No test here is about slowness, so that a busy machine may take its time. */
    final class Patience implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("farled.inner.read-timeout=10s").applyTo(context);
        }
    }

    /** The pages; found by the scan of the whole gateway too, hence the condition. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("farled.test.edge")
    @ComponentScan(basePackages = {"se.farled.gateway.page", "se.farled.gateway.desk", "se.farled.gateway.department", "se.farled.gateway.lead",
            "se.farled.gateway.login", "se.farled.gateway.styleguide"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|IT)(\\$.*)?"))
    class Pages {
        @Bean
        InMemoryReaches reaches() {
            return new InMemoryReaches();
        }
    }
}
