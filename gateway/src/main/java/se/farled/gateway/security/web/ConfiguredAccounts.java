package se.farled.gateway.security.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.farled.gateway.GatewayProperties;
import se.farled.gateway.GatewayProperties.Account;

/** The users named in the configuration. */
@Component
class ConfiguredAccounts implements Accounts {
    private final GatewayProperties properties;

    ConfiguredAccounts(GatewayProperties properties) {
        this.properties = properties;
    }

    @Override
    public Optional<Account> named(String name) {
        return properties.users().stream().filter(account -> account.name().equals(name)).findFirst();
    }
}
