package id.mandala.overlap.engine;

import java.util.Set;

/**
 * What is compared: a programme or an application, as its agency describes it.
 *
 * @param id whatever its owner knows it by
 * @param region code of the region; empty where it is not told
 * @param agency name of the agency; empty where it is not told
 * @param text what the name does not say; may be empty
 * @param marks facts told beside the text, as {@code place:34.02.07}, {@code sub-dimension:health}: equal ones speak for likeness
 */
public record Item(String id, String region, String agency, String name, String text, Set<String> marks) {

    /** The mark of an application. */
    public static final String APPLICATION = "application";

    public Item {
        marks = Set.copyOf(marks);
    }

    /** From one text that begins with the name: up to the first full stop, where there is one. */
    public static Item of(String id, String agency, String whole) {
        var stop = whole.indexOf(". ");
        return stop < 0
                ? new Item(id, "", agency, whole.strip(), "", Set.of())
                : new Item(
                        id,
                        "",
                        agency,
                        whole.substring(0, stop).strip(),
                        whole.substring(stop + 2).strip(),
                        Set.of());
    }
}
