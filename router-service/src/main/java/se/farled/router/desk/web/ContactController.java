package se.farled.router.desk.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.desk.ReadContact;

/** One contact with all that is known of it. */
@RestController
class ContactController {

    private final ReadContact readContact;
    private final TellContact tell;

    ContactController(ReadContact readContact, TellContact tell) {
        this.readContact = readContact;
        this.tell = tell;
    }

    @GetMapping("/contacts/{contactId}")
    ContactJson contact(@PathVariable UUID contactId,
            @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor) {
        return readContact.byId(contactId.toString())
                .map(file -> tell.of(file, actor))
                .orElseThrow(Answers::unknown);
    }
}
