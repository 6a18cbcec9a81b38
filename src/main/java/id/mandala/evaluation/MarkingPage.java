package id.mandala.evaluation;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assessor's sheet of one regency in one year.
 *
 * @param sawOthers whether the marks of the others were opened to this assessor: corrections need a reason
 * @param checking whether the assessor asked what is still missing
 */
public record MarkingPage(
        RegionCode region,
        String regionName,
        int year,
        Words title,
        List<BigDecimal> scale,
        List<Section> sections,
        boolean open,
        boolean finished,
        boolean sawOthers,
        boolean checking) {

    /** A component, or a dimension within a component of many questions. */
    public record Section(String key, Words title, Optional<String> dimension, List<Line> lines) {

        public long marked() {
            return lines.stream().filter(it -> it.mark() != null).count();
        }
    }

    public record Line(
            String key,
            String printed,
            Words title,
            @Nullable EnteredMark mark) {

        public int revision() {
            return mark == null ? 0 : mark.revision();
        }

        public boolean chose(BigDecimal step) {
            return mark != null && mark.mark().compareTo(step) == 0;
        }

        public String note() {
            return mark == null ? "" : mark.note().orElse("");
        }

        /** The question's place on the page, also as a link. */
        public String anchor() {
            return "q-" + key.replace('.', '-');
        }
    }

    public int total() {
        return sections.stream().mapToInt(it -> it.lines().size()).sum();
    }

    public long marked() {
        return sections.stream().mapToLong(Section::marked).sum();
    }

    public boolean complete() {
        return marked() == total();
    }

    public boolean editable() {
        return open && !finished;
    }

    public List<Line> missing() {
        return sections.stream()
                .flatMap(it -> it.lines().stream())
                .filter(it -> it.mark() == null)
                .toList();
    }

    static List<Section> sections(Instrument instrument, Map<String, EnteredMark> marks) {
        var sections = new ArrayList<Section>();
        for (var component : instrument.components()) {
            var lines = new ArrayList<Line>();
            var dimension = Optional.<String>empty();
            for (var question : component.questions().toList()) {
                if (!lines.isEmpty() && !question.dimension().equals(dimension)) {
                    sections.add(section(component, dimension, lines));
                    lines = new ArrayList<>();
                }
                dimension = question.dimension();
                lines.add(new Line(question.key(), question.printed(), question.title(), marks.get(question.key())));
            }
            if (!lines.isEmpty()) {
                sections.add(section(component, dimension, lines));
            }
        }
        return List.copyOf(sections);
    }

    private static Section section(Item component, Optional<String> dimension, List<Line> lines) {
        var key = dimension.map(it -> component.key() + "-" + it).orElse(component.key());
        return new Section(key + "-" + lines.getFirst().anchor(), component.title(), dimension, List.copyOf(lines));
    }
}
