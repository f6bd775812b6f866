package se.farled.knowledge.gap;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of what was asked, in whoever's words: long after the answer, and when the contact is erased. */
@Service
public class ForgetWordings {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetWordings.class);

    private final Gaps gaps;
    private final GapTerm term;
    private final Clock clock;

    public ForgetWordings(Gaps gaps, GapTerm term, Clock clock) {
        this.gaps = gaps;
        this.term = term;
        this.clock = clock;
    }

    /** Of gaps that were answered long ago. */
    @Transactional
    public void answeredLongAgo() {
        gaps.forgetWordingsClosedBefore(clock.instant().minus(term.wordingKept()));
    }

    /** Of a contact that is erased; its gaps stay, without the words. */
    @Transactional
    public void of(String contactId) {
        int forgotten = gaps.forgetWordingsOf(contactId);
        LOG.atInfo().addKeyValue("contactId", contactId).addKeyValue("gaps", forgotten).log("contact erased");
    }
}
