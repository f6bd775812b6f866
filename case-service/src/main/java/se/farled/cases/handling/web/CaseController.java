package se.farled.cases.handling.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.cases.handling.Case;
import se.farled.cases.handling.CaseQuery;
import se.farled.cases.handling.Cases;
import se.farled.cases.handling.MoveCase;
import se.farled.cases.handling.Refusal;
import se.farled.cases.handling.Viewer;
import se.farled.cases.web.Asker;
import se.farled.cases.web.Refused;

/** Cases for the gateway. Who asks is told by headers that the gateway sets; an organisation sees its own only. */
@RestController
@RequestMapping("/cases")
class CaseController {

    private final Cases cases;
    private final MoveCase moveCase;

    CaseController(Cases cases, MoveCase moveCase) {
        this.cases = cases;
        this.moveCase = moveCase;
    }

    @GetMapping
    ResponseEntity<?> list(
            Asker asker,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID contact,
            @RequestParam(required = false) @Nullable UUID root) {
        var own = asker.organisationId();
        if (own != null && organisation != null && !own.equals(organisation)) {
            return Refused.of(HttpStatus.FORBIDDEN, "other-organisation", "These cases belong to another organisation.");
        }
        List<CaseView> found = cases.matching(new CaseQuery(own != null ? own : organisation, state, contact, root)).stream()
                .map(subject -> CaseView.of(subject, List.of()))
                .toList();
        return ResponseEntity.ok(found);
    }

    @GetMapping("/{caseId}")
    ResponseEntity<?> one(Asker asker, @PathVariable UUID caseId) {
        return cases.find(caseId).filter(viewer(asker)::maySee)
                .<ResponseEntity<?>>map(this::view)
                .orElseGet(Refusals::noSuchCase);
    }

    @PostMapping("/{caseId}/accept")
    ResponseEntity<?> accept(Asker asker, @PathVariable UUID caseId, IfMatch ifMatch) {
        return answer(moveCase.accept(caseId, viewer(asker), ifMatch.version()));
    }

    @PostMapping("/{caseId}/refuse")
    ResponseEntity<?> refuse(Asker asker, @PathVariable UUID caseId, IfMatch ifMatch, @RequestBody RefuseRequest request) {
        return switch (request.check()) {
            case RefuseRequest.Checked.Good(Refusal refusal) ->
                    answer(moveCase.refuse(caseId, viewer(asker), ifMatch.version(), refusal));
            case RefuseRequest.Checked.Bad(String field, String reason) -> Refused.field(field, reason);
        };
    }

    @PostMapping("/{caseId}/close")
    ResponseEntity<?> close(Asker asker, @PathVariable UUID caseId, IfMatch ifMatch) {
        return answer(moveCase.solve(caseId, viewer(asker), ifMatch.version()));
    }

    /** The contact centre finds a refused case another owner. */
    @PostMapping("/{caseId}/propose")
    ResponseEntity<?> propose(Asker asker, @PathVariable UUID caseId, IfMatch ifMatch, @RequestBody ProposeRequest request) {
        if (asker.organisationId() != null) {
            return Refused.of(HttpStatus.FORBIDDEN, "contact-centre-only", "Only the contact centre proposes a case to another owner.");
        }
        if (request.organisationId() == null || request.organisationId().isBlank()) {
            return Refused.field("organisationId", "Say which organisation is to have the case.");
        }
        return answer(moveCase.propose(caseId, viewer(asker), ifMatch.version(), request.organisationId()));
    }

    /** The organisation looked at its case. */
    @PostMapping("/{caseId}/open")
    ResponseEntity<?> open(Asker asker, @PathVariable UUID caseId) {
        return moveCase.open(caseId, viewer(asker)).<ResponseEntity<?>>map(this::view).orElseGet(Refusals::noSuchCase);
    }

    private static Viewer viewer(Asker asker) {
        return asker.organisationId() == null ? new Viewer.ContactCentre() : new Viewer.Organisation(asker.organisationId());
    }

    private ResponseEntity<?> answer(MoveCase.Outcome outcome) {
        return switch (outcome) {
            case MoveCase.Outcome.Done(Case now) -> view(now);
            case MoveCase.Outcome.Same(Case now) -> view(now);
            case MoveCase.Outcome.NotFound _ -> Refusals.noSuchCase();
            case MoveCase.Outcome.Stale(Case now) -> Refusals.stale(now.version());
            case MoveCase.Outcome.NotPossible(var state) -> Refusals.notPossible(CaseView.name(state));
        };
    }

    private ResponseEntity<CaseView> view(Case subject) {
        return ResponseEntity.ok()
                .eTag("\"" + subject.version() + "\"")
                .body(CaseView.of(subject, cases.history(subject.caseId())));
    }

    /** Which organisation is to have the case. */
    record ProposeRequest(@Nullable String organisationId) {}
}
