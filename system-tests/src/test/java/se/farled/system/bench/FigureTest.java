package se.farled.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void figureStandsBesideItsFloor() {
        // Given
        var figure = new Figure("path", "p50", 12.5, "ms", 0.5);

        // When
        var json = figure.json();

        // Then
        assertThat(json).isEqualTo("{\"bench\":\"path\",\"metric\":\"p50\",\"value\":12.5,\"unit\":\"ms\",\"floor\":0.5,\"ratio\":25.0}");
        assertThat(figure.line()).contains("12.50 ms").contains("ratio 25.0");
    }

    @Test
    void figureWithoutAFloorSaysSo() {
        assertThat(new Figure("path", "contacts", 1200, "", null).json()).contains("\"floor\":null,\"ratio\":null");
    }

    @Test
    void percentileIsTheValueThatTheShareDoesNotExceed() {
        // Given
        var sample = Sample.of(IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList());

        // When
        var told = List.of(sample.percentile(0.5), sample.percentile(0.99), sample.max());

        // Then
        assertThat(told).containsExactly(50.0, 99.0, 100.0);
    }
}
