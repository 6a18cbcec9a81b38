package id.mandala.masterplan.book;

import java.util.Arrays;
import java.util.Optional;

/** The books in their order. Words: {@code masterplan.book.<name>}. Source: books of Kota Bogor's masterplan 2023–2027. */
public enum Volume {
    ANALYSIS(1),
    MASTERPLAN(2),
    QUICK_WINS(3),
    ROAD_MAP(4);

    private final int number;

    Volume(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    static Optional<Volume> of(int number) {
        return Arrays.stream(values()).filter(it -> it.number == number).findFirst();
    }
}
