package se.farled.gateway.offer;

class InMemoryOffersTest extends OffersContract {
    private final Offers offers = new InMemoryOffers();

    @Override
    protected Offers offers() {
        return offers;
    }
}
