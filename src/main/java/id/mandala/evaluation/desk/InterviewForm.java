package id.mandala.evaluation.desk;

import id.mandala.evaluation.desk.Interview.Item;
import id.mandala.evaluation.desk.Interview.Manner;
import id.mandala.identity.Actors;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of an interview's plan sends, as typed. */
record InterviewForm(
        @Nullable String heldOn,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String manner,
        @Nullable String place,
        @Nullable List<String> questions,
        @Nullable Integer version) {

    static final InterviewForm EMPTY = new InterviewForm("", "", "", Manner.VIRTUAL.name(), "", List.of(), null);

    static InterviewForm of(Interview it) {
        return new InterviewForm(
                it.heldOn().toString(),
                it.starts().toString(),
                it.ends().toString(),
                it.manner().name(),
                it.place(),
                it.items().stream().map(Item::question).toList(),
                it.version());
    }

    /** @param known keys of the edition */
    Interview planned(RegionCode region, int year, Set<String> known) {
        var asked = chosen().stream()
                .filter(known::contains)
                .distinct()
                .map(it -> new Item(it, ""))
                .toList();
        return interview(region, UUID.randomUUID(), year, "", "", asked, 1);
    }

    Interview moved(Interview it) {
        return interview(
                it.region(),
                it.id(),
                it.year(),
                it.byAssessors(),
                it.byRegion(),
                it.items(),
                Objects.requireNonNullElse(version, 0));
    }

    private Interview interview(
            RegionCode region, UUID id, int year, String assessors, String there, List<Item> items, int version) {
        return new Interview(
                region,
                id,
                year,
                Typed.date(heldOn, "evaluation.desk.interview-day"),
                time(starts),
                time(ends),
                Chosen.among(Manner.values(), manner)
                        .orElseThrow(() -> new RuleBroken("evaluation.desk.interview-manner")),
                Typed.said(place),
                assessors,
                there,
                Actors.current().name(),
                Optional.empty(),
                version,
                items);
    }

    public boolean asks(String question) {
        return chosen().contains(question);
    }

    private List<String> chosen() {
        return Objects.requireNonNullElse(questions, List.of());
    }

    private static LocalTime time(@Nullable String text) {
        try {
            return LocalTime.parse(Typed.said(text).replace('.', ':'));
        } catch (DateTimeException unread) {
            throw new RuleBroken("evaluation.desk.interview-time");
        }
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "evaluation.desk.interview-day", "evaluation.desk.interview-date" -> "heldOn";
            case "evaluation.desk.interview-time" -> "starts";
            case "evaluation.desk.interview-ends" -> "ends";
            case "evaluation.desk.interview-manner" -> "manner";
            case "evaluation.desk.interview-agenda" -> "questions";
            default -> "place";
        };
    }
}
