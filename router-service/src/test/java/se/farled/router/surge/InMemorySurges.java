package se.farled.router.surge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.farled.router.contact.ContactState;
import se.farled.router.fixtures.InMemoryContacts;

/** Surges in memory. */
public class InMemorySurges implements Surges {

    private final InMemoryContacts contacts;
    private final List<Surge> all = new ArrayList<>();

    public InMemorySurges(InMemoryContacts contacts) {
        this.contacts = contacts;
    }

    List<Surge> all() {
        return all;
    }

    @Override
    public boolean add(Surge surge) {
        return open().stream().noneMatch(open -> open.subject().equals(surge.subject())) && all.add(surge);
    }

    @Override
    public Optional<Surge> lock(String surgeId) {
        return find(surgeId);
    }

    @Override
    public void save(Surge surge) {
        all.replaceAll(kept -> kept.surgeId().equals(surge.surgeId()) ? surge : kept);
    }

    @Override
    public Optional<Surge> find(String surgeId) {
        return all.stream().filter(surge -> surge.surgeId().equals(surgeId)).findFirst();
    }

    @Override
    public List<Surge> open() {
        return newest(Surge::open).toList();
    }

    @Override
    public List<Surge> ended(Instant after) {
        return newest(surge -> surge.endedAt() != null && surge.endedAt().isAfter(after)).toList();
    }

    @Override
    public List<String> toBeTold(List<String> contactIds) {
        return contactIds.stream().filter(id -> contacts.find(id).filter(contact -> contact.state() == ContactState.WAITING
                || contact.state() == ContactState.CALLBACK_WAITING).isPresent()
                || contacts.content(id).sender() != null && contacts.content(id).sender().email() != null).toList();
    }

    private Stream<Surge> newest(Predicate<Surge> fits) {
        return all.stream().filter(fits).sorted(Comparator.comparing((Surge surge) -> surge.detected().at()).reversed());
    }
}
