package se.farled.cases.notification.mail;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a notification's mail needs to know of the house.
 *
 * @param contactCentre the address that mails come from
 * @param lead the address of who leads the contact centre
 * @param publicUrl where the gateway's pages are, without a slash at the end
 */
@Validated
@ConfigurationProperties("farled.mail")
record MailProperties(@NotBlank String contactCentre, @NotBlank String lead, @NotBlank String publicUrl) {}
