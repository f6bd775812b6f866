package se.farled.cases.receiver.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.farled.cases.receiver.WebhookRules;

/** The rules for webhooks' addresses, from the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.Properties.class)
class WebhookSettings {

    /**
     * @param allowHttp whether deliveries may go unencrypted
     * @param allowPrivate whether they may go to addresses inside the network
     */
    @ConfigurationProperties("farled.webhook")
    record Properties(boolean allowHttp, boolean allowPrivate) {}

    @Bean
    WebhookRules webhookRules(Properties properties) {
        return new WebhookRules(properties.allowHttp(), properties.allowPrivate());
    }
}
