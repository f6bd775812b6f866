package se.farled.router.contact;

/** How a call was sent on. */
public enum TransferKind {
    UNKNOWN, BLIND, CONSULT, QUEUE
}
