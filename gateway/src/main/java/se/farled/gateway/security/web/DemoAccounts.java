package se.farled.gateway.security.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.farled.gateway.GatewayProperties.Account;
import se.farled.gateway.security.Role;

/** The demo users of the embedded stack, all with the same well-known password. They exist in profile `embedded` only. */
@Component
@Profile("embedded")
class DemoAccounts implements Accounts {
    private static final String PASSWORD = "{noop}farled";
    private static final Map<String, Role> ROLES = Map.of("advisor", Role.ADVISOR, "advisor2", Role.ADVISOR, "advisor3", Role.ADVISOR, "lead", Role.LEAD,
            "reception", Role.RECEPTION, "telephony", Role.TELEPHONY);
    /** One editor for each organisation, whichever the loaded city has. */
    private static final Pattern EDITOR = Pattern.compile("editor\\.([a-z0-9][a-z0-9-]{0,60})");

    @Override
    public Optional<Account> named(String name) {
        var editor = EDITOR.matcher(name);
        return editor.matches()
                ? Optional.of(new Account(name, PASSWORD, Role.EDITOR, editor.group(1)))
                : Optional.ofNullable(ROLES.get(name)).map(role -> new Account(name, PASSWORD, role, null));
    }
}
