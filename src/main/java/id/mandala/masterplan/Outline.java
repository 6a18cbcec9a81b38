package id.mandala.masterplan;

import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people write of an initiative.
 *
 * @param key the region's own short code, by which a file finds the initiative again
 * @param dimension key in the masterplan's framework, as is {@code subDimension}
 * @param topic the region's own word under the sub-dimension
 * @param lead the agency as it was named then; who holds its matters today is the region module's to say
 */
public record Outline(
        @Nullable String key,
        String name,
        String description,
        String dimension,
        String subDimension,
        @Nullable String topic,
        UUID lead,
        Set<UUID> supporting,
        Span span) {

    static final int LONGEST_KEY = 40;
    static final int LONGEST_NAME = 300;
    static final int LONGEST_DESCRIPTION = 4000;
    static final int LONGEST_TOPIC = 100;

    public Outline {
        key = blankToNull(key);
        topic = blankToNull(topic);
        name = Texts.tidy(name);
        description = Texts.tidy(description);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleBroken("masterplan.name", LONGEST_NAME);
        }
        if (description.length() > LONGEST_DESCRIPTION) {
            throw new RuleBroken("masterplan.description-too-long", LONGEST_DESCRIPTION);
        }
        if (key != null && key.length() > LONGEST_KEY) {
            throw new RuleBroken("masterplan.key-too-long", LONGEST_KEY);
        }
        if (topic != null && topic.length() > LONGEST_TOPIC) {
            throw new RuleBroken("masterplan.topic-too-long", LONGEST_TOPIC);
        }
        SequencedSet<UUID> others = new LinkedHashSet<>(supporting);
        others.remove(lead);
        supporting = Collections.unmodifiableSet(others);
    }

    /** Whether the same agency leads in the same years. */
    public boolean isLedAsIn(Outline other) {
        return lead.equals(other.lead) && span.equals(other.span);
    }

    /** @throws RuleBroken where the dimension is none of the framework's, or the years leave the masterplan's */
    void checkWithin(Masterplan plan, DimensionFramework framework) {
        if (framework.get(dimension).subDimension(subDimension).isEmpty()) {
            throw new RuleBroken("masterplan.sub-dimension-unknown", subDimension);
        }
        if (!plan.span().covers(span)) {
            throw new RuleBroken("masterplan.outside-plan", plan.span().toString());
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        var tidy = text == null ? "" : Texts.tidy(text);
        return tidy.isEmpty() ? null : tidy;
    }
}
