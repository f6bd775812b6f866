package se.farled.knowledge.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.ReferenceCity;

class LikenessTest {

    @Test
    void titleWithAWordMoreOrLessIsTheSameNews() {
        assertThat(Likeness.sameNews("Eldningsförbud i Fyrhamn från lördag morgon", "Eldningsförbud i Fyrhamn från och med lördag")).isTrue();
        assertThat(Likeness.sameNews("Koka vattnet i Hamrarp!", "KOKA VATTNET I HAMRARP")).isTrue();
        assertThat(Likeness.sameNews("Koka vattnet i Hamrarp", "Vattnet stängs av i Tegelbruket")).isFalse();
        assertThat(Likeness.sameNews("", "")).isFalse();
    }

    @Test
    void noTwoNoticesOfTheReferenceCityAreTheSameNews() {
        List<String> titles = ReferenceCity.notices().stream().map(notice -> notice.get("title_sv").asString()).toList();
        assertThat(titles).hasSize(14).allSatisfy(title -> assertThat(titles.stream()
                .filter(other -> Likeness.sameNews(title, other))).containsExactly(title));
    }
}
