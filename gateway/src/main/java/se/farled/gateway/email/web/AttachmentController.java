package se.farled.gateway.email.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.api.OwnContacts;
import se.farled.gateway.email.Attachments;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.security.Actor;

/** Files that came with contacts, to be saved and never opened within our own pages. */
@RestController
class AttachmentController {
    /** What a browser cannot be made to run; anything else is told as plain bytes. */
    private static final Set<String> HARMLESS = Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf");

    private final Attachments attachments;
    private final OwnContacts ownContacts;

    AttachmentController(Attachments attachments, OwnContacts ownContacts) {
        this.attachments = attachments;
        this.ownContacts = ownContacts;
    }

    @GetMapping("/api/attachments/{attachmentId}")
    ResponseEntity<byte[]> attachment(Actor actor, @PathVariable UUID attachmentId) {
        var attachment = attachments.find(attachmentId).orElseThrow(() -> Problem.notFound("There is no such attachment.").asException());
        ownContacts.check(actor, attachment.contactId().toString());
        return ResponseEntity.ok()
                .contentType(HARMLESS.contains(attachment.mediaType()) ? MediaType.parseMediaType(attachment.mediaType()) : MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(attachment.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(attachment.content());
    }
}
