package se.farled.gateway.resident.web;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.farled.gateway.page.SpokenTime;
import se.farled.gateway.resident.Advice;
import se.farled.gateway.resident.Standing;
import se.farled.gateway.resident.Step;

/** Says in plain words where a matter stands. */
@Component
class StandingWords {
    private final MessageSource messages;
    private final SpokenTime time;

    StandingWords(MessageSource messages, SpokenTime time) {
        this.messages = messages;
        this.time = time;
    }

    StatusPage.Told of(Standing standing, Locale locale) {
        var say = new Saying(locale);
        return switch (standing) {
            case Standing.Received _ -> say.plain("received");
            case Standing.NotNow _ -> say.plain("not-now");
            case Standing.Waiting(var place) -> say.inTurn("waiting", place);
            case Standing.CallbackWaiting(var place) -> say.inTurn("callback", place);
            case Standing.WithAdvisor _ -> say.plain("with-advisor");
            case Standing.Left(var channel) -> say.plain(channel.equals("PHONE") ? "left-line" : "left-room");
            case Standing.LineEnded _ -> say.plain("line-ended");
            case Standing.Answered(var answer) -> say.full(answer == null ? "answered" : "answered-here", null, answer, null);
            case Standing.Proposed(var owner, var number, var since) -> say.owner("proposed", owner, number, since);
            case Standing.Accepted(var owner, var number, var since) -> say.owner("accepted", owner, number, since);
            case Standing.GivenBack(var owner, var number, var since) -> say.owner("given-back", owner, number, since);
            case Standing.Done(var owner, var number, var since) -> say.owner("done", owner, number, since);
            case Standing.Referred(var elsewhere) -> elsewhere == null ? say.plain("referred-somewhere")
                    : say.full("referred", null, null, elsewhere, elsewhere.name());
            case Standing.CallPromised _ -> say.plain("call-promised");
            case Standing.Closed _ -> say.plain("closed");
        };
    }

    /** Where something that was added stands. */
    StatusPage.Told added(Standing standing, Locale locale) {
        var told = of(standing, locale);
        return new StatusPage.Told(messages.getMessage("status.addition", new Object[] {told.sentence()}, locale),
                told.next(), told.caseNumber(), told.answer(), told.elsewhere());
    }

    String of(Step step, Locale locale) {
        var kind = "status.step." + step.kind() + (step.channel() == null ? "" : "." + step.channel());
        var who = step.who() == null ? messages.getMessage("status.owner.unnamed", null, locale) : step.who();
        return messages.getMessage(kind, new Object[] {who}, locale);
    }

    /** One language's way of saying it. */
    private final class Saying {
        private final Locale locale;

        Saying(Locale locale) {
            this.locale = locale;
        }

        StatusPage.Told plain(String kind) {
            return full(kind, null, null, null);
        }

        StatusPage.Told inTurn(String kind, @Nullable Integer place) {
            return place == null ? full(kind, null, null, null) : full(kind + (place == 1 ? ".next" : ".number"), null, null, null, place);
        }

        StatusPage.Told owner(String kind, @Nullable String owner, @Nullable String caseNumber, Instant since) {
            var who = owner == null ? messages.getMessage("status.owner.unnamed", null, locale) : owner;
            return full(kind, caseNumber, null, null, capital(who), when(since));
        }

        StatusPage.Told full(String kind, @Nullable String caseNumber, Advice.@Nullable Answer answer,
                Advice.@Nullable Elsewhere elsewhere, Object... arguments) {
            var next = messages.getMessage("status.next." + kind, null, "", locale);
            return new StatusPage.Told(messages.getMessage("status.is." + kind, arguments, locale),
                    next == null || next.isEmpty() ? null : next, caseNumber, answer, elsewhere);
        }

        /** The day, and the time while it is today. */
        private String when(Instant since) {
            var moment = time.of(since, locale).text();
            var day = time.day(since, locale);
            return moment.startsWith("i dag") || moment.startsWith("today") ? moment : day;
        }

        private String capital(String text) {
            return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
        }
    }
}
