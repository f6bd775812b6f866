package se.farled.cases.notification.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.cases.notification.Delivery;
import se.farled.cases.notification.Notifications;
import se.farled.cases.web.Asker;
import se.farled.cases.web.Refused;

/** How far each word to an organisation came. An organisation sees its own, who leads the contact centre sees all. */
@RestController
@RequestMapping("/deliveries")
class DeliveryController {

    private static final int MOST = 500;

    private final Notifications notifications;

    DeliveryController(Notifications notifications) {
        this.notifications = notifications;
    }

    @GetMapping
    ResponseEntity<?> list(
            Asker asker, @RequestParam(required = false) @Nullable String organisation, @RequestParam(required = false) @Nullable String state) {
        var own = asker.organisationId();
        if (!asker.leads() && (own == null || organisation != null && !own.equals(organisation))) {
            return Refused.of(HttpStatus.FORBIDDEN, "other-organisation", "Deliveries are seen by their organisation and by who leads the contact centre.");
        }
        if (state != null && Arrays.stream(Delivery.State.values()).noneMatch(known -> known.name().equals(state))) {
            return Refused.field("state", "Is none of " + List.of(Delivery.State.values()) + ".");
        }
        var wanted = state == null ? null : Delivery.State.valueOf(state);
        return ResponseEntity.ok(notifications.deliveries(own != null ? own : organisation, wanted, MOST).stream().map(DeliveryView::of).toList());
    }
}
