package se.farled.router.contact;

import java.util.ArrayList;
import java.util.List;

/** What a contact became and what is to be told of it, in order; nothing to tell when nothing changed. */
public record Change(Contact contact, List<Happening> happenings) {

    public Change {
        happenings = List.copyOf(happenings);
    }

    /** The same change with one thing more to tell, last. */
    public Change and(Happening happening) {
        List<Happening> more = new ArrayList<>(happenings);
        more.add(happening);
        return new Change(contact, more);
    }
}
