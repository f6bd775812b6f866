package se.farled.router;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells on which kind of thread a blocking controller runs. */
@RestController
class ThreadProbe {

    @GetMapping("/probe/virtual")
    boolean virtual() {
        return Thread.currentThread().isVirtual();
    }
}
