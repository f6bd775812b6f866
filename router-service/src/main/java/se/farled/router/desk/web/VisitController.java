package se.farled.router.desk.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.desk.WithdrawVisit;

/** What the reception does with visits beyond registering them. */
@RestController
class VisitController {

    private final WithdrawVisit withdrawVisit;

    VisitController(WithdrawVisit withdrawVisit) {
        this.withdrawVisit = withdrawVisit;
    }

    /** 409 cannot-undo when somebody has taken it, or after two minutes. */
    @PostMapping("/visits/{contactId}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID contactId) {
        Answers.value(withdrawVisit.withdraw(contactId.toString()));
    }
}
