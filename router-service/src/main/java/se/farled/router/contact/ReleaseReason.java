package se.farled.router.contact;

/** Why an advisor no longer holds a contact. */
public enum ReleaseReason {
    RELEASED, LEASE_EXPIRED
}
