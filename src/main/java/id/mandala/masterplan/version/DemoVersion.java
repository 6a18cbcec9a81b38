package id.mandala.masterplan.version;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import id.mandala.web.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Bantul's plan adopted by a regulation that is made up and says so, with two small differences to the plan as it is written now,
 * and a second version that waits for a reason.
 */
@Component
class DemoVersion implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    private final Masterplans masterplans;
    private final PlanVersions versions;
    private final VersionContents contents;
    private final VersionItems items;
    private final AdoptVersion adopt;
    private final GiveReasons reasons;

    DemoVersion(
            Masterplans masterplans,
            PlanVersions versions,
            VersionContents contents,
            VersionItems items,
            AdoptVersion adopt,
            GiveReasons reasons) {
        this.masterplans = masterplans;
        this.versions = versions;
        this.contents = contents;
        this.items = items;
        this.adopt = adopt;
        this.reasons = reasons;
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public void load() {
        masterplans
                .current(BANTUL)
                .filter(plan -> contents.working(plan).initiatives().size() > 1)
                .ifPresent(this::load);
    }

    private void load(Masterplan plan) {
        var instrument =
                new LegalInstrument(InstrumentKind.PERBUP, "", "Masterplan Kota Cerdas Kabupaten Bantul (data contoh)");
        var working = contents.working(plan);
        adoptFirst(plan, instrument, earlier(working));
        var second = adopt.begin(BANTUL, plan.title() + ", perubahan pertama", "Data contoh.", instrument);
        var changed = working.initiatives().getFirst();
        reasons.give(
                BANTUL,
                second.number(),
                new Version(second.version()),
                Set.of(new ItemKey(ItemKey.Kind.INITIATIVE, changed.id())),
                "Uraian diperjelas setelah masukan perangkat daerah (data contoh)",
                "");
    }

    private void adoptFirst(Masterplan plan, LegalInstrument instrument, PlanContents adopted) {
        var year = plan.span().first();
        var first = new PlanVersion(
                BANTUL,
                plan.id(),
                1,
                plan.title(),
                "Data contoh: peraturan ini disusun untuk peragaan.",
                instrument,
                VersionStage.DRAFT,
                Steps.NONE,
                adopted.counted(),
                Instant.parse(year + "-01-02T02:00:00Z"),
                1);
        versions.add(first);
        items.take(first, adopted);
        adopt.harmonise(BANTUL, 1, new Version(1), LocalDate.of(year, 1, 8));
        adopt.sign(BANTUL, 1, new Version(2), LocalDate.of(year, 1, 15), "Contoh 1 Tahun " + year);
        adopt.promulgate(BANTUL, 1, new Version(3), LocalDate.of(year, 1, 16), Optional.of(LocalDate.of(year, 2, 1)));
    }

    /** The first initiative described in other words, and the last one not thought of yet. */
    private static PlanContents earlier(PlanContents working) {
        var initiatives = new ArrayList<>(working.initiatives());
        initiatives.removeLast();
        initiatives.set(0, described(initiatives.getFirst()));
        return new PlanContents(working.head(), initiatives);
    }

    private static PlannedInitiative described(PlannedInitiative it) {
        var o = it.outline();
        var outline = new Outline(
                o.key(),
                o.name(),
                o.description() + " Rincian menyusul.",
                o.dimension(),
                o.subDimension(),
                o.topic(),
                o.lead(),
                o.supporting(),
                o.span());
        return new PlannedInitiative(it.id(), outline, it.particulars(), it.names());
    }
}
