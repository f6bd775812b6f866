package se.farled.cases.handling;

/** Who looks at cases: the wall between organisations. */
public sealed interface Viewer {

    /** True when the case may be seen, and moved, by this viewer. */
    boolean maySee(Case subject);

    /** The contact centre, which handed the cases over. */
    record ContactCentre() implements Viewer {
        @Override
        public boolean maySee(Case subject) {
            return true;
        }
    }

    /** One organisation, which sees what is its own and nothing else. */
    record Organisation(String organisationId) implements Viewer {
        @Override
        public boolean maySee(Case subject) {
            return subject.organisationId().equals(organisationId);
        }
    }
}
