package se.farled.router.surge;

import se.farled.router.fixtures.InMemoryContacts;

class InMemorySurgesTest extends SurgesContract {

    private final InMemorySurges surges = new InMemorySurges(new InMemoryContacts());
    private final InMemorySigns signs = new InMemorySigns(surges);

    @Override
    protected Signs signs() {
        return signs;
    }

    @Override
    protected Surges surges() {
        return surges;
    }
}
