package se.farled.gateway.offer.jdbc;

import org.springframework.beans.factory.annotation.Autowired;
import se.farled.gateway.OnRealServers;
import se.farled.gateway.offer.Offers;
import se.farled.gateway.offer.OffersContract;

@OnRealServers
class JdbcOffersIT extends OffersContract {
    @Autowired
    private Offers offers;

    @Override
    protected Offers offers() {
        return offers;
    }
}
