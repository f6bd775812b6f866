package se.farled.gateway.reach;

class InMemoryReachesTest extends ReachesContract {
    private final Reaches reaches = new InMemoryReaches();

    @Override
    protected Reaches reaches() {
        return reaches;
    }
}
