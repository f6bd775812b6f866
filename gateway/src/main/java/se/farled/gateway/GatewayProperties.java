package se.farled.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import se.farled.gateway.security.Role;

/**
 * What the gateway as a whole is told.
 *
 * @param publicUrl where residents reach it, without a slash at the end
 * @param linkSecret key of status links and pseudonyms; changing it breaks every link given out
 * @param internalToken what the services show each other
 * @param users who may sign in; none unless configured
 */
@Validated
@ConfigurationProperties("farled")
public record GatewayProperties(
        @NotBlank String publicUrl,
        @NotBlank @Size(min = 8, message = "set LINK_SECRET to at least 8 characters") String linkSecret,
        @NotBlank(message = "set INTERNAL_TOKEN") String internalToken,
        @DefaultValue List<@Valid Account> users) {

    /**
     * Somebody who may sign in.
     *
     * @param password encoded, with the encoder's name in front, for instance {bcrypt}$2a$…
     * @param organisationId the organisation that an EDITOR answers for
     */
    public record Account(@NotBlank String name, @NotBlank String password, @NotNull Role role, @Nullable String organisationId) {
        @Override
        public String toString() {
            return "Account[role=" + role + "]";
        }
    }

    @Override
    public String toString() {
        return "GatewayProperties[publicUrl=" + publicUrl + "]";
    }
}
