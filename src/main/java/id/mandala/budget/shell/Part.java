package id.mandala.budget.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * An object of a file and where it stands. Reading never fails: what cannot be read is noted, something harmless stands for it, and the
 * whole is refused at the end.
 */
record Part(JsonNode node, String place, Faults faults) {

    static final long MOST_MONEY = 1_000_000_000_000_000L;

    /** Every field that is none of these is a fault: a misspelt rule would be ignored in silence. */
    Part knowing(Set<String> fields) {
        if (!node.isObject()) {
            faults.add(place, "write an object in braces");
            return this;
        }
        node.propertyNames().stream()
                .filter(it -> !fields.contains(it))
                .forEach(it -> faults.add(at(it), "this field is not known; see docs/refocus-format.md"));
        return this;
    }

    boolean has(String field) {
        var it = node.get(field);
        return it != null && !it.isNull();
    }

    Optional<Part> part(String field) {
        return has(field) ? Optional.of(new Part(node.get(field), at(field), faults)) : Optional.empty();
    }

    List<Part> parts(String field) {
        var it = node.get(field);
        if (it == null || it.isNull()) {
            return List.of();
        }
        if (!it.isArray()) {
            faults.add(at(field), "write a list in brackets");
            return List.of();
        }
        var parts = new ArrayList<Part>();
        for (var element : it) {
            parts.add(new Part(element, at(field) + "[" + parts.size() + "]", faults));
        }
        return parts;
    }

    /** Its fields, each with a part of its own. */
    Map<String, Part> entries(String field) {
        var it = node.get(field);
        if (it == null || it.isNull()) {
            return Map.of();
        }
        if (!it.isObject()) {
            faults.add(at(field), "write an object in braces");
            return Map.of();
        }
        var entries = new TreeMap<String, Part>();
        it.properties()
                .forEach(entry -> entries.put(
                        entry.getKey(), new Part(entry.getValue(), at(field) + "." + entry.getKey(), faults)));
        return entries;
    }

    String text(String field, String otherwise) {
        var it = node.get(field);
        if (it == null || it.isNull()) {
            return otherwise;
        }
        if (!it.isString()) {
            faults.add(at(field), "write text in quotes");
            return otherwise;
        }
        return it.stringValue();
    }

    String required(String field) {
        var text = text(field, "");
        if (text.isBlank()) {
            faults.add(at(field), "is missing: write a text");
        }
        return text;
    }

    boolean yes(String field) {
        var it = node.get(field);
        if (it == null || it.isNull()) {
            return false;
        }
        if (!it.isBoolean()) {
            faults.add(at(field), "write true or false");
            return false;
        }
        return it.booleanValue();
    }

    /** This very element as a number between two others. */
    BigDecimal number(BigDecimal least, BigDecimal most) {
        if (!node.isNumber()) {
            faults.add(place, "write a number");
            return least;
        }
        var number = node.decimalValue();
        if (number.compareTo(least) < 0) {
            faults.add(place, number.toPlainString() + " is too small: write " + least.toPlainString() + " or more");
            return least;
        }
        if (number.compareTo(most) > 0) {
            faults.add(place, "is too large: write " + most.toPlainString() + " or less");
            return least;
        }
        return number;
    }

    BigDecimal number(String field, String otherwise, String least, String most) {
        return part(field)
                .map(it -> it.number(new BigDecimal(least), new BigDecimal(most)))
                .orElseGet(() -> new BigDecimal(otherwise));
    }

    /** A share from 0 to 1, in thousandths. */
    int share(String field, String otherwise) {
        return number(field, otherwise, "0", "1")
                .movePointRight(3)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** This very element as whole units, from 0 to a thousand trillion. */
    long money() {
        return whole(BigDecimal.valueOf(MOST_MONEY)).longValue();
    }

    int whole(int most) {
        return whole(BigDecimal.valueOf(most)).intValue();
    }

    private BigDecimal whole(BigDecimal most) {
        var number = number(BigDecimal.ZERO, most);
        if (number.stripTrailingZeros().scale() > 0) {
            faults.add(place, "write a whole number");
            return BigDecimal.ZERO;
        }
        return number;
    }

    private String at(String field) {
        return place.isEmpty() ? field : place + "." + field;
    }
}
