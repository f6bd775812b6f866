package se.farled.cases.receiver;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Receivers in memory, held to the same contract as the real store. */
public class InMemoryReceivers implements Receivers {

    private final Map<String, Receiver> receivers = new ConcurrentHashMap<>();

    @Override
    public Optional<Receiver> find(String organisationId) {
        return Optional.ofNullable(receivers.get(organisationId));
    }

    @Override
    public void save(Receiver receiver) {
        receivers.put(receiver.organisationId(), receiver);
    }
}
