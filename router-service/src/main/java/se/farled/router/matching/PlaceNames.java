package se.farled.router.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.farled.router.knowledge.Place;

/** Finds the city's named places in a text, also inflected and without their dots and rings. */
final class PlaceNames {

    private static final Set<String> ENDINGS = Set.of("", "s", "n", "en", "et", "ns", "ens", "ets");

    private final Map<String, List<Named>> byFirstWord = new HashMap<>();

    PlaceNames(Collection<Place> places) {
        for (Place place : places) {
            List<String> words = Token.of(place.name()).stream().map(token -> Folding.fold(token.word())).toList();
            if (!words.isEmpty()) {
                byFirstWord.computeIfAbsent(start(words.getFirst()), _ -> new ArrayList<>()).add(new Named(place, words));
            }
        }
    }

    /** The places named, in the order of the text. */
    List<Place> in(List<Token> tokens) {
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Named named : byFirstWord.getOrDefault(start(Folding.fold(tokens.get(i).word())), List.of())) {
                if (named.at(tokens, i)) {
                    found.add(named.place());
                }
            }
        }
        return found;
    }

    private static String start(String word) {
        return word.length() < 4 ? word : word.substring(0, 4);
    }

    private record Named(Place place, List<String> words) {

        boolean at(List<Token> tokens, int from) {
            if (from + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String told = Folding.fold(tokens.get(from + i).word());
                String name = words.get(i);
                boolean last = i == words.size() - 1;
                if (!told.equals(name) && !(last && told.startsWith(name) && ENDINGS.contains(told.substring(name.length())))) {
                    return false;
                }
            }
            return true;
        }
    }
}
