package id.mandala.movement;

import id.mandala.values.RegionCode;
import java.util.List;

/** Which clauses ask for an output; told by what keeps the agreements, asked by what keeps the stages. */
public interface Obligations {

    List<Clause> of(RegionCode region, Round round, Output output);

    /**
     * @param agreement its title or number
     * @param clause its text, short
     * @param page below {@code /kerja/34.02} where it is seen
     */
    record Clause(String agreement, String clause, String page) {}
}
