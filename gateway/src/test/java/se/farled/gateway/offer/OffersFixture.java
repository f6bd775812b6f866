package se.farled.gateway.offer;

import java.time.Clock;
import java.util.Optional;
import se.farled.gateway.email.AnswerByMail;
import se.farled.gateway.email.InMemoryMails;
import se.farled.gateway.email.InMemoryOutgoingMails;
import se.farled.gateway.email.OwnAddress;

/** Offers of a gateway that knows no notice yet. */
public final class OffersFixture {
    private OffersFixture() {
    }

    public static OfferAnswers answers(Offers offers) {
        var clock = Clock.systemUTC();
        return new OfferAnswers(offers, _ -> Optional.empty(),
                new AnswerByMail(new InMemoryMails(), new InMemoryOutgoingMails(), new OwnAddress("kontaktcenter@fyrhamn.example"), clock), clock);
    }
}
