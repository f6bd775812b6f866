package se.farled.router.history;

import se.farled.router.fixtures.InMemoryHistory;

class InMemoryHistoryTest extends HistoryContract {

    private final History history = new InMemoryHistory();

    @Override
    protected History history() {
        return history;
    }
}
