package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Items as agencies write them down, for tests. */
final class Written {

    static final Profiler PROFILER = new Profiler();

    private static final List<String> DOING =
            List.of("Pembangunan", "Aplikasi", "Pelatihan", "Pendataan", "Sosialisasi", "Rehabilitasi", "Pengawasan");
    private static final List<String> WHAT = List.of(
            "jalan desa", "pengaduan warga", "irigasi", "posyandu", "pasar rakyat", "arsip", "parkir", "pajak hotel");
    private static final List<String> FOR_WHOM =
            List.of("petani", "nelayan", "guru", "pelaku UMKM", "lansia", "pegawai", "wisatawan");

    private Written() {}

    static Item item(String name) {
        return item("Dinas Satu", name, "");
    }

    static Item item(String agency, String name, String text) {
        return new Item(agency + "/" + name, "", agency, name, text, Set.of());
    }

    static Profile profile(String name) {
        return PROFILER.of(item(name));
    }

    static Profile profile(String agency, String name, String text) {
        return PROFILER.of(item(agency, name, text));
    }

    /** Items of one region and ten agencies, many of which say nearly or exactly the same. */
    static List<Item> some(int count, Random random) {
        var items = new ArrayList<Item>();
        for (var number = 0; number < count; number++) {
            var name = any(DOING, random) + " " + any(WHAT, random);
            var text = random.nextBoolean() ? "" : "Untuk " + any(FOR_WHOM, random);
            items.add(new Item("i" + number, "34.02", "Dinas " + random.nextInt(10), name, text, Set.of()));
        }
        return items;
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
