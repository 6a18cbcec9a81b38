package id.mandala.documents.book;

import id.mandala.documents.book.Block.Heading;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * A book before anybody has decided how it is printed.
 *
 * @param region whose book it is, for example {@code Kabupaten Bantul}
 * @param edition version and legal instrument in one line, for example {@code Versi 2 · Peraturan Bupati Nomor 16 Tahun 2023}
 * @param description two or three sentences for catalogues and screen readers
 * @param letter has neither cover nor table of contents
 */
public record Book(
        Locale language,
        String title,
        String subtitle,
        String region,
        String edition,
        LocalDate date,
        String description,
        List<Block> blocks,
        boolean letter) {

    public Book(
            Locale language,
            String title,
            String subtitle,
            String region,
            String edition,
            LocalDate date,
            String description,
            List<Block> blocks) {
        this(language, title, subtitle, region, edition, date, description, blocks, false);
    }

    /** Begins with its first heading. */
    public static Book letter(
            Locale language,
            String title,
            String subtitle,
            String region,
            String edition,
            LocalDate date,
            String description,
            List<Block> blocks) {
        return new Book(language, title, subtitle, region, edition, date, description, blocks, true);
    }

    public Book {
        title = Sound.line("title", title);
        subtitle = Sound.optionalLine(subtitle);
        region = Sound.line("region", region);
        edition = Sound.optionalLine(edition);
        description = Sound.line("description", description);
        blocks = List.copyOf(blocks);
        checkHeadings(blocks);
    }

    /** Screen readers walk by headings: none may be skipped, and a link leads to one place. */
    private static void checkHeadings(List<Block> blocks) {
        var anchors = new HashSet<String>();
        var level = 0;
        for (var block : blocks) {
            if (block instanceof Heading heading) {
                if (!anchors.add(heading.anchor())) {
                    throw new IllegalArgumentException("anchor twice: " + heading.anchor());
                }
                if (heading.level() > level + 1) {
                    throw new IllegalArgumentException(
                            "level %d after %d: %s".formatted(heading.level(), level, heading.text()));
                }
                level = heading.level();
            }
        }
    }

    List<Heading> headings() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** Headings down to this level stand in the table of contents. */
    static final int DEEPEST_IN_CONTENTS = 2;

    /** Those the table of contents names. */
    List<Heading> contents() {
        return headings().stream()
                .filter(it -> it.level() <= DEEPEST_IN_CONTENTS)
                .toList();
    }
}
