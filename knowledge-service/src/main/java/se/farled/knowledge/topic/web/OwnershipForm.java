package se.farled.knowledge.topic.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.topic.OwnershipRule;

/** An ownership rule as it is sent; what is left out is empty, and the domain says what must not be. */
record OwnershipForm(
        @Nullable String ownerId,
        @Nullable String questionSv,
        @Nullable String questionEn,
        @Nullable List<@Nullable OptionForm> options) {

    /** One answer as it is sent. */
    record OptionForm(
            @Nullable String optionId,
            @Nullable String labelSv,
            @Nullable String labelEn,
            @Nullable String ownerId,
            @Nullable String noteSv) {

        private static final OptionForm EMPTY = new OptionForm(null, null, null, null, null);

        OwnershipRule.Option option() {
            return new OwnershipRule.Option(orEmpty(optionId), orEmpty(labelSv), labelEn, orEmpty(ownerId), noteSv);
        }
    }

    OwnershipRule rule(String topicId) {
        List<OwnershipRule.Option> all = options == null ? List.of() : options.stream()
                .map(option -> (option == null ? OptionForm.EMPTY : option).option()).toList();
        return new OwnershipRule(topicId, orEmpty(ownerId), questionSv, questionEn, all, 0);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
