package id.mandala.overlap.inventory;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of an application.
 *
 * @param id absent for a new one
 * @param initiatives what may be written for the initiative, as far as it is offered
 * @param retired whether it is retired now; only then may it stay so, as retiring asks for a reason
 */
record ApplicationFormPage(
        Area region,
        List<Agency> agencies,
        List<String> initiatives,
        @Nullable UUID id,
        boolean retired,
        ApplicationForm form,
        Map<String, String> problems) {

    public Platform[] platforms() {
        return Platform.values();
    }

    public Licence[] licences() {
        return Licence.values();
    }

    public List<Status> statuses() {
        return Arrays.stream(Status.values())
                .filter(it -> retired || it != Status.RETIRED)
                .toList();
    }
}
