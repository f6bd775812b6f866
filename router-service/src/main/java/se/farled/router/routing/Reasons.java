package se.farled.router.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Topic;
import se.farled.router.matching.Match;

/** Why a decision was taken, in words that an advisor can check. */
final class Reasons {

    private Reasons() {}

    static List<Routing.Reason> of(RoutingDecision decision, Topic topic, boolean chosen, Match match, Judgement judgement,
            OwnershipRule rule, KnowledgeBase known) {
        List<Routing.Reason> reasons = new ArrayList<>();
        String nameEn = topic.nameEn() == null ? topic.name() : topic.nameEn();
        if (chosen) {
            reasons.add(new Routing.Reason("Ämnet " + topic.name() + " är valt.", "The topic " + nameEn + " was chosen."));
        } else {
            settled(match).ifPresent(reasons::add);
            reasons.add(words(topic.name(), nameEn, match));
        }
        reasons.add(owner(decision, judgement, rule, known));
        if (!match.places().isEmpty()) {
            String places = String.join(", ", match.places());
            reasons.add(new Routing.Reason("Platser i texten: " + places + ".", "Places in the text: " + places + "."));
        }
        return reasons;
    }

    /** Why nothing was decided. */
    static List<Routing.Reason> unsure(Match match, KnowledgeBase known) {
        if (match.topics().isEmpty() || match.nobody() > match.topics().getFirst().probability()) {
            return List.of(new Routing.Reason("Texten liknar inget som någon verksamhet här tar hand om.",
                    "The text resembles nothing that an organisation here takes care of."));
        }
        Match.Topic first = match.topics().getFirst();
        Topic topic = known.topics().get(first.topicId());
        String name = topic == null ? first.topicId() : topic.name();
        String nameEn = topic == null || topic.nameEn() == null ? name : topic.nameEn();
        List<Routing.Reason> reasons = new ArrayList<>();
        reasons.add(new Routing.Reason("Närmast ligger " + name + ", men det är för osäkert för att bestämmas.",
                "Nearest is " + nameEn + ", but that is too unsure to be decided."));
        settled(match).ifPresent(reasons::add);
        reasons.add(words(name, nameEn, match));
        return reasons;
    }

    private static Routing.Reason words(String name, String nameEn, Match match) {
        String percent = percent(match);
        if (match.words().isEmpty()) {
            return new Routing.Reason(name + " (" + percent + "): texten som helhet, inget enskilt ord.",
                    nameEn + " (" + percent + "): the text as a whole, no single word.");
        }
        String words = String.join(", ", match.words().stream().map(word -> "”" + word + "”").toList());
        return new Routing.Reason(name + " (" + percent + "): orden " + words + ".",
                nameEn + " (" + percent + "): the words " + words + ".");
    }

    private static Optional<Routing.Reason> settled(Match match) {
        return match.settled() == 0 ? Optional.empty() : Optional.of(new Routing.Reason(
                "Så bestämdes " + (match.settled() == 1 ? "ett liknande ärende" : match.settled() + " liknande ärenden") + " vid disken.",
                "That is how " + (match.settled() == 1 ? "a matter like it was" : match.settled() + " matters like it were") + " settled at the desk."));
    }

    private static String percent(Match match) {
        double first = match.topics().isEmpty() ? 0 : match.topics().getFirst().probability();
        return String.format(Locale.ROOT, "%.0f %%", 100 * first);
    }

    private static Routing.Reason owner(RoutingDecision decision, Judgement judgement, OwnershipRule rule, KnowledgeBase known) {
        String owner = known.organisation(judgement.ownerId()).map(it -> it.name()).orElse(judgement.ownerId());
        String ownerEn = known.organisation(judgement.ownerId()).map(it -> it.nameEn()).orElse(owner);
        if (decision instanceof RoutingDecision.Ask) {
            return new Routing.Reason("Vem som äger ärendet beror på svaret på ”" + rule.question() + "”, som texten lämnar öppet.",
                    "Who owns the matter depends on the answer to \"" + (rule.questionEn() == null ? rule.question() : rule.questionEn())
                            + "\", which the text leaves open.");
        }
        return rule.option(judgement.optionId())
                .map(option -> new Routing.Reason("Regel " + rule.version() + ": ”" + option.label() + "” ger " + owner + ".",
                        "Rule " + rule.version() + ": \"" + (option.labelEn() == null ? option.label() : option.labelEn())
                                + "\" leads to " + ownerEn + "."))
                .orElseGet(() -> new Routing.Reason("Regel " + rule.version() + ": ämnet ägs av " + owner + ".",
                        "Rule " + rule.version() + ": the topic is owned by " + ownerEn + "."));
    }
}
