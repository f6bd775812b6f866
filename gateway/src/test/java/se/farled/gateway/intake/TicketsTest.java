package se.farled.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketsTest {

    @ParameterizedTest
    @CsvSource({"1, A1", "17, A17", "99, A99", "100, B1", "2574, Z99", "2575, A1"})
    void aTicketIsALetterAndUpToTwoDigits(int number, String written) {
        assertThat(Tickets.written(number)).isEqualTo(written);
    }
}
