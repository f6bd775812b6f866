package se.farled.router.desk.web;

import org.springframework.http.HttpStatus;
import se.farled.router.desk.DeskResult;
import se.farled.router.web.Problems;

/** From the desk's results to HTTP: the value when done, else the problem that fits. */
final class Answers {

    private Answers() {}

    static <T> T value(DeskResult<T> result) {
        return switch (result) {
            case DeskResult.Done<T> done -> done.value();
            case DeskResult.Unknown<T> u -> throw unknown();
            case DeskResult.TakenByOther<T> t -> throw Problems.of(HttpStatus.CONFLICT, "taken",
                    "Another advisor has this contact; take the next one.");
            case DeskResult.NotYours<T> n -> throw Problems.of(HttpStatus.CONFLICT, "not-yours",
                    "You do not hold this contact (any more); take it first.");
            case DeskResult.AlreadyClosed<T> c -> throw Problems.of(HttpStatus.CONFLICT, "closed",
                    "This contact is closed; load it anew.");
            case DeskResult.CannotUndo<T> c -> throw Problems.of(HttpStatus.CONFLICT, "cannot-undo",
                    "Only who finished a contact can undo it, within ten minutes.");
            case DeskResult.Refused<T> refused ->
                throw Problems.refused(refused.field(), refused.reason(), refused.detail());
        };
    }

    static RuntimeException unknown() {
        return Problems.notFound("There is no contact with that id.");
    }
}
