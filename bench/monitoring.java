import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;

void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    var folder = Path.of(arguments[1]);
    var regions = Integer.parseInt(arguments[2]);
    Files.createDirectories(folder);
    try (var program = Program.start(home, folder, Map.of())) {
        var nation = new Nation(folder, regions, 300, YearMonth.of(2026, 10));
        var begin = System.nanoTime();
        IO.println(nation.load() + " reports");
        IO.println("loaded in %.0f s".formatted((System.nanoTime() - begin) / 1e9));
        begin = System.nanoTime();
        nation.sumUp();
        IO.println("summed in %.0f s".formatted((System.nanoTime() - begin) / 1e9));
    }
}
