package se.farled.router.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.farled.router.contact.Content;
import se.farled.router.fixtures.KnownCity;
import se.farled.router.matching.Stems;
import se.farled.router.matching.WordShares;

class PlainWordingTest {

    private final KnownCity city = new KnownCity();
    private final PlainWording wording = new PlainWording(city, new WordShares(city, Stems.NONE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Inget vatten på Storgatan 12 B sedan i morse | Inget vatten på [adress] sedan i morse",
        "Ring mig på 070-123 45 67 om vattnet | Ring mig på [nummer] om vattnet",
        "mitt personnummer är 19121212-1212 och vattnet är slut | mitt personnummer är [nummer] och vattnet är slut",
        "Skriv till per.ek@example.org om vattnet | Skriv till [mejl] om vattnet",
        "Vattnet är slut. Mvh Per Ek | Vattnet är slut.",
        "Vattnet är slut. Med vänlig hälsning Per Ek, 0701234567 | Vattnet är slut.",
        "Hej, jag heter Per Ek och har inget vatten | Hej, jag heter [namn] och har inget vatten",
        "Min granne Britta har inte heller vatten | Min granne [namn] har inte heller vatten",
        "Gudrun Ekström här igen, inget vatten | [namn] [namn] här igen, inget vatten",
        "anna lind har inget vatten | [namn] [namn] har inget vatten",
        "Hos organisation Stadsbyggnad är det tomt | Hos organisation Stadsbyggnad är det tomt"})
    void whatTellsWhoItIsIsLeftOut(String said, String plain) {
        // Given
        Content content = new Content(null, said, new Content.Sender("Anna Lind", null, null), null, List.of());

        // When
        String told = wording.of(content);

        // Then
        assertThat(told).isEqualTo(plain);
    }
}
