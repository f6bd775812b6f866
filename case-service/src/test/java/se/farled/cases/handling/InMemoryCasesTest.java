package se.farled.cases.handling;

class InMemoryCasesTest extends CasesContract {

    private final Cases cases = new InMemoryCases();

    @Override
    protected Cases cases() {
        return cases;
    }
}
