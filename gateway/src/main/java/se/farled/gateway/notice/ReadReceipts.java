package se.farled.gateway.notice;

import java.util.Collection;
import java.util.Set;

/**
 * That a notice was read, under a seal that only the same reader of the same words gives again. Two receipts of one advisor have
 * nothing in common, and no receipt has a time: there is nothing in them to follow anybody by.
 */
public interface ReadReceipts {
    /** Keeps one; the same again changes nothing. */
    void keep(String noticeId, String seal);

    /** Those of a notice. Empty also while they cannot be read: what is shown as unread once too often is read again. */
    Set<String> of(String noticeId);

    /** Forgets those of all other notices. */
    void forgetAllBut(Collection<String> noticeIds);
}
