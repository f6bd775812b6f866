package se.farled.gateway.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void whatWouldBreakARowOrCountAsAFormulaIsMadeHarmless() {
        // When
        var text = Sheet.of("a", "b").row("Park, \"gata\"", null).row("=HYPERLINK(1)", -3).text();

        // Then
        assertThat(text).isEqualTo("a,b\r\n\"Park, \"\"gata\"\"\",\r\n'=HYPERLINK(1),-3\r\n");
    }
}
