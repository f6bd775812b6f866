package se.farled.gateway.security.web;

import java.util.Optional;
import se.farled.gateway.GatewayProperties.Account;

/** Who may sign in. */
interface Accounts {
    /** The account of that name, empty when there is none. */
    Optional<Account> named(String name);
}
