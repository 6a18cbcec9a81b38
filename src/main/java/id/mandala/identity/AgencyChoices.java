package id.mandala.identity;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.UUID;

/** The agencies an officer's role may be narrowed to. Told by the module that keeps them; this one cannot ask it. */
public interface AgencyChoices {

    record Choice(UUID id, String name) {}

    List<Choice> of(RegionCode region);
}
