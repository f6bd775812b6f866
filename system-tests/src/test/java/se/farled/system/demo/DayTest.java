package se.farled.system.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
    private final List<Notice> notices = Notice.all();
    private final Phrases phrases = Phrases.load();

    @Test
    void callsOfANoticeComeWithinItsHoursAndAddUp() {
        // Given
        var notice = notices.stream().filter(one -> one.organisation().equals("vattenavfall") && !one.briefed()).findFirst().orElseThrow();

        // When
        var sum = IntStream.range(0, 24 * 21).mapToDouble(notice::callsInHour).sum();

        // Then
        assertThat(sum).isCloseTo(notice.calls(), Offset.offset(0.01));
        assertThat(notice.callsInHour(Math.floor(notice.published()) - 2)).isZero();
    }

    @Test
    void calendarHasNewsThatTheContactCentreWasNotToldOf() {
        assertThat(notices).hasSize(14).filteredOn(notice -> !notice.briefed()).hasSize(5);
    }

    @Test
    void dayHasAllWaysInAndIsInOrder() {
        // When
        var arrivals = Arrival.ofDay(8, notices, phrases, new Random(1));

        // Then
        assertThat(arrivals).extracting(Arrival::way).contains(Arrival.Way.values());
        assertThat(arrivals).isSortedAccordingTo(Comparator.comparing(Arrival::at));
        assertThat(arrivals.getFirst().at()).isAfterOrEqualTo(LocalTime.of(7, 0));
        assertThat(arrivals.getLast().at()).isBefore(LocalTime.of(19, 0));
    }

    @Test
    void surgeIsSeenBesideAnOrdinaryDay() {
        // Given
        var ordinary = Arrival.ofDay(8, List.of(), phrases, new Random(1));

        // When
        var busy = Arrival.ofDay(8, notices, phrases, new Random(1));

        // Then
        assertThat(busy.size()).isGreaterThan(ordinary.size() * 5 / 4);
    }

    @Test
    void everyTextLeadsBackToItsTopic() {
        // When
        var text = phrases.about("flytvast-lana", new Random(1));

        // Then
        assertThat(phrases.topicOf(text)).contains("flytvast-lana");
        assertThat(phrases.topicOf("Vem vann matchen i går?")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--speed 0", "--speed fort", "--speed", "--day 21", "--advisors 9", "--loud yes"})
    void optionThatMakesNoSenseIsRefused(String words) {
        assertThatThrownBy(() -> DemoSettings.parse(List.of(words.split(" ")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words.split(" ")[0]);
    }
}
