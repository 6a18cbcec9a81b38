package id.mandala.identity;

import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One account a role, all with one password that everybody may know: a demo installation is nobody's secret. */
@Component
class DemoAccounts implements DemoContent {

    static final String PASSWORD = "mandala-demo-2026";

    /** @param regions codes with commas between; who works in several has the nation as home */
    private record Demo(String username, String name, String regions, Role role) {
        RegionCode home() {
            return regions.contains(",") ? RegionCode.NATION : RegionCode.of(regions);
        }

        Stream<RegionCode> places() {
            return Stream.of(regions.split(",", -1)).map(RegionCode::of);
        }
    }

    private static final List<Demo> ACCOUNTS = List.of(
            new Demo("opd.bantul", "Wening Astuti", "34.02", Role.AGENCY_OFFICER),
            new Demo("kepala.bantul", "Kepala Dinas (contoh)", "34.02", Role.AGENCY_HEAD),
            new Demo("diskominfo.bantul", "Sigit Prasetyo", "34.02", Role.SECRETARIAT),
            new Demo("bappeda.bantul", "Retno Wulandari", "34.02", Role.PLANNER),
            new Demo("bupati.bantul", "Bupati (contoh)", "34.02", Role.REGENT),
            new Demo("dewan.bantul", "Anggota Dewan (contoh)", "34.02", Role.COUNCIL_MEMBER),
            new Demo("akun.bantul", "Pengelola Akun Bantul", "34.02", Role.ADMINISTRATOR),
            new Demo("diskominfo.malang", "Dian Kusuma", "35.07", Role.SECRETARIAT),
            new Demo("opd.malang", "Bayu Nugroho", "35.07", Role.AGENCY_OFFICER),
            new Demo("asesor", "Asesor (contoh)", "34.02,35.07", Role.ASSESSOR),
            new Demo("provinsi.diy", "Petugas DI Yogyakarta", "34", Role.PROVINCE),
            new Demo("provinsi.jatim", "Petugas Jawa Timur", "35", Role.PROVINCE),
            new Demo("kementerian", "Petugas Kementerian", "00", Role.MINISTRY),
            new Demo("admin", "Pengelola Akun", "00", Role.ADMINISTRATOR),
            new Demo("asesor.dua", "Asesor kedua (contoh)", "34.02", Role.ASSESSOR),
            new Demo("bupati.buleleng", "Bupati Buleleng (contoh)", "51.08", Role.REGENT),
            new Demo("diskominfo.buleleng", "Sekretariat Buleleng (contoh)", "51.08", Role.SECRETARIAT),
            new Demo("diskominfo.buton", "Sekretariat Buton (contoh)", "74.04", Role.SECRETARIAT),
            new Demo("diskominfo.sarolangun", "Sekretariat Sarolangun (contoh)", "15.03", Role.SECRETARIAT),
            new Demo("diskominfo.kampar", "Sekretariat Kampar (contoh)", "14.01", Role.SECRETARIAT),
            new Demo("pendamping", "Pendamping (contoh)", "15.03,51.08,74.04", Role.EXPERT));

    private final Accounts accounts;
    private final Passwords passwords;
    private final ObjectProvider<AgencyChoices> agencies;

    DemoAccounts(Accounts accounts, Passwords passwords, ObjectProvider<AgencyChoices> agencies) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.agencies = agencies;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void load() {
        var hash = passwords.hash(PASSWORD);
        ACCOUNTS.forEach(it -> accounts.add(account(it, hash)));
    }

    private Account account(Demo demo, String hash) {
        return new Account(
                UUID.randomUUID(),
                demo.home(),
                new Username(demo.username()),
                demo.name(),
                Optional.empty(),
                Optional.of(hash),
                false,
                Optional.empty(),
                Optional.empty(),
                demo.places()
                        .map(it -> new Actor.Grant(demo.role(), it, agency(demo.role(), it)))
                        .toList(),
                1);
    }

    /** The first of the region's agencies that is a department (dinas). */
    private Optional<UUID> agency(Role role, RegionCode region) {
        return role.isOfAgency()
                ? agencies.stream()
                        .flatMap(it -> it.of(region).stream())
                        .filter(it -> it.name().startsWith("Dinas Kesehatan"))
                        .map(AgencyChoices.Choice::id)
                        .findFirst()
                : Optional.empty();
    }
}
