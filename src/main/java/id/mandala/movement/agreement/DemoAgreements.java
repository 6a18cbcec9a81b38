package id.mandala.movement.agreement;

import id.mandala.movement.Output;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The memorandum of 2023 with all who were chosen. Its official text was not published; this one is made up and says so. Few of its
 * papers are signed, so that an installation starts quickly; whoever looks can hold the ceremony.
 */
@Component
class DemoAgreements implements DemoContent {

    private static final Set<RegionCode> SIGNED = Set.of(RegionCode.of("51.08"), RegionCode.of("15.03"));
    private static final String ORIGIN = "http://localhost:8080";

    private final LeadAgreements lead;
    private final AgreementDesk.Rows rows;
    private final SignPapers sign;

    DemoAgreements(LeadAgreements lead, AgreementDesk.Rows rows, SignPapers sign) {
        this.lead = lead;
        this.rows = rows;
        this.sign = sign;
    }

    @Override
    public int order() {
        return 610;
    }

    @Override
    public void load() {
        var text = new Agreement(
                UUID.randomUUID(),
                "2022",
                Agreement.Kind.MEMORANDUM,
                "Nota Kesepakatan Gerakan Menuju Smart City (contoh)",
                "Naskah contoh untuk peragaan; naskah resmi tidak diterbitkan.\nPara pihak sepakat menyusun masterplan smart city"
                        + " melalui empat tahap bimbingan teknis.",
                "NK/*/CONTOH/2023",
                new Agreement.Person("Direktur Jenderal (contoh)", "Direktorat Jenderal Aplikasi Informatika"),
                LocalDate.of(2023, 2, 28),
                LocalDate.of(2032, 12, 31),
                List.of(
                        clause(1, "Pihak kesatu mendampingi penyusunan masterplan dengan tenaga ahli.", "", null, null),
                        clause(
                                2,
                                "Pihak kedua membentuk dewan dan tim pelaksana smart city.",
                                "Menetapkan dewan dan tim pelaksana",
                                LocalDate.of(2023, 6, 30),
                                null),
                        clause(
                                3,
                                "Pihak kedua menyusun analisis strategis pada tahap I.",
                                "Menyelesaikan Buku 1",
                                LocalDate.of(2023, 8, 31),
                                Output.BOOK_1),
                        clause(
                                4,
                                "Pihak kedua menyelesaikan masterplan pada tahap IV.",
                                "Menyelesaikan buku lengkap",
                                LocalDate.of(2023, 12, 15),
                                Output.FINAL_BOOKS)),
                Agreement.State.DRAFT);
        lead.write(text);
        lead.open(text);
        var opened = rows.agreements().find(text.id()).orElseThrow();
        rows.papers().of(text.id()).stream()
                .filter(it -> SIGNED.contains(it.region()))
                .forEach(it -> sign(opened, it));
    }

    private void sign(Agreement of, Paper it) {
        if (!sign.signsAlone()) {
            return;
        }
        sign.sign(of, it, Paper.Side.REGION, Optional.empty(), ORIGIN);
        var half = rows.papers().find(it.region(), of.id()).orElseThrow();
        sign.sign(of, half, Paper.Side.MINISTRY, Optional.empty(), ORIGIN);
    }

    private static Agreement.Clause clause(
            int number, String words, String duty, @Nullable LocalDate due, @Nullable Output output) {
        return new Agreement.Clause(number, words, duty, Optional.ofNullable(due), Optional.ofNullable(output));
    }
}
