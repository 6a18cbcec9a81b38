package id.mandala.planning;

import id.mandala.documents.TableFile;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Bantul's RPJMD 2021–2026 and the one that follows. Published are what each plan's source names, the names of agencies and the budget
 * codes; the rest is made up, which the plans say by their {@code demo}.
 */
@Component
class DemoPlans implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    private final MediumTermPlans plans;
    private final ImportPlans imports;
    private final MoveNodes move;

    DemoPlans(MediumTermPlans plans, ImportPlans imports, MoveNodes move) {
        this.plans = plans;
        this.imports = imports;
        this.move = move;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public void load() {
        var older = load(
                new PlanYears(2021, 2026),
                "Terwujudnya masyarakat Kabupaten Bantul yang harmonis, sejahtera dan berkeadilan berdasarkan Pancasila dan"
                        + " UUD 1945 dalam bingkai NKRI yang ber-Bhinneka Tunggal Ika",
                "masa rencana dan visi (bantulkab.go.id, 20 Juli 2022), nama perangkat daerah, dan kode nomenklatur");
        var newer = load(
                new PlanYears(2025, 2029),
                "",
                "masa rencana (ANTARA Yogyakarta, 2026), nama perangkat daerah, dan kode nomenklatur");
        move.leadByCode(older, newer);
    }

    private MediumTermPlan load(PlanYears years, String vision, String source) {
        var title = "Rencana Pembangunan Jangka Menengah Daerah Kabupaten Bantul Tahun " + years;
        var outline = new MediumTermPlan.Outline(PlanKind.RPJMD, title, "", years, vision);
        var plan = new MediumTermPlan(BANTUL, UUID.randomUUID(), outline, true, source, 1, 1);
        plans.add(plan);
        var file = file("plan-34.02-" + years.first() + ".csv");
        var columns = imports.columns(plan).all();
        imports.take(plan, file, new Layout("", file.titles()).places(columns, Map.of()));
        return plan;
    }

    private static TableFile file(String name) {
        try (var in = new ClassPathResource("demo/" + name).getInputStream()) {
            return TableFile.read(name, in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
