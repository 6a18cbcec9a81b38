package id.mandala.evaluation;

import id.mandala.assessment.Instruments;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Assessors, a ministry and a regency for tests of the desk. */
public class Panelists {

    /** 59 questions. */
    public static final String EDITION = "gsc-2022-first";

    private final BeginEvaluation begin;
    private final ConductEvaluation conduct;
    private final EnterMark enterMark;
    private final FinishMarking finishMarking;
    private final Instruments instruments;

    public Panelists(ApplicationContext program) {
        this.begin = program.getBean(BeginEvaluation.class);
        this.conduct = program.getBean(ConductEvaluation.class);
        this.enterMark = program.getBean(EnterMark.class);
        this.finishMarking = program.getBean(FinishMarking.class);
        this.instruments = program.getBean(Instruments.class);
    }

    public static Actor person(Role role, RegionCode region, String name) {
        return new Actor(
                Optional.of(UUID.randomUUID()), name, List.of(new Actor.Grant(role, region, Optional.empty())));
    }

    public static Actor ministry() {
        return person(Role.MINISTRY, RegionCode.NATION, "Kementerian");
    }

    public void open(RegionCode region, int year) {
        Actors.as(ministry(), () -> begin.open(region, year, EDITION, "test"));
    }

    public void mark(Actor who, RegionCode region, int year, String question, int mark, @Nullable String why) {
        Actors.as(
                who,
                () -> enterMark.enter(
                        region, year, new EnterMark.Entry(question, BigDecimal.valueOf(mark), null, null, why)));
    }

    /** Gives every question this mark, and the first of the edition another. */
    public void markAll(Actor who, RegionCode region, int year, int mark, int first) {
        var questions = instruments.get(EDITION).questions();
        for (var question : questions) {
            mark(who, region, year, question.key(), question.equals(questions.getFirst()) ? first : mark, null);
        }
    }

    public void finish(Actor who, RegionCode region, int year) {
        Actors.as(who, () -> finishMarking.finish(region, year));
    }

    public void resume(Actor who, RegionCode region, int year) {
        Actors.as(who, () -> finishMarking.takeUpAgain(region, year));
    }

    public void settle(RegionCode region, int year, int version) {
        Actors.as(ministry(), () -> conduct.settle(region, year, version));
    }

    public void publish(RegionCode region, int year, int version) {
        Actors.as(ministry(), () -> conduct.publish(region, year, version));
    }
}
