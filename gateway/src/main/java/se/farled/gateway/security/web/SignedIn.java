package se.farled.gateway.security.web;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import se.farled.gateway.GatewayProperties.Account;
import se.farled.gateway.security.Actor;

/** Somebody signed in, with the pseudonym that the rest of the system knows them by. */
final class SignedIn extends User {
    private final transient Actor actor;

    SignedIn(Account account, String pseudonym) {
        super(account.name(), account.password(), List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
        this.actor = new Actor(pseudonym, account.role(), account.organisationId());
    }

    Actor actor() {
        return actor;
    }
}
