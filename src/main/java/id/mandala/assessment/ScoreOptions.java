package id.mandala.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What was typed after {@code score}. */
record ScoreOptions(String instrument, String file, Optional<Previous> previous, boolean explain, Locale locale) {

    private static final Set<String> WITH_VALUE =
            Set.of("--instrument", "--previous", "--previous-instrument", "--lang");

    record Previous(String instrument, String file) {}

    /** The words of the command line do not make a command; the message says which. */
    static final class Unclear extends Exception {
        private static final long serialVersionUID = 1L;

        Unclear(String message) {
            super(message);
        }
    }

    static ScoreOptions of(List<String> args) throws Unclear {
        var values = new HashMap<String, String>();
        var files = new ArrayList<String>();
        var explain = false;
        for (int i = 0; i < args.size(); i++) {
            var word = args.get(i);
            if (word.equals("--explain")) {
                explain = true;
            } else if (WITH_VALUE.contains(word)) {
                if (i + 1 == args.size()) {
                    throw new Unclear(word + " needs a value");
                }
                values.put(word, args.get(++i));
            } else if (word.startsWith("--")) {
                throw new Unclear("unknown option " + word);
            } else {
                files.add(word);
            }
        }
        if (files.size() != 1) {
            throw new Unclear("name exactly one FILE.csv, found " + files.size());
        }
        var instrument = values.get("--instrument");
        if (instrument == null) {
            throw new Unclear("--instrument is missing");
        }
        return new ScoreOptions(instrument, files.getFirst(), previous(values), explain, locale(values));
    }

    private static Optional<Previous> previous(HashMap<String, String> values) throws Unclear {
        var file = values.get("--previous");
        var instrument = values.get("--previous-instrument");
        if (file == null && instrument == null) {
            return Optional.empty();
        }
        if (file == null || instrument == null) {
            throw new Unclear("--previous and --previous-instrument go together");
        }
        return Optional.of(new Previous(instrument, file));
    }

    private static Locale locale(HashMap<String, String> values) throws Unclear {
        return switch (values.getOrDefault("--lang", "id")) {
            case "id" -> Locale.of("id");
            case "en" -> Locale.ENGLISH;
            default -> throw new Unclear("--lang is id or en");
        };
    }
}
