package id.mandala.masterplan;

import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param leads the agencies the person may let lead
 * @param id of the initiative that is edited; absent for a new one
 */
record InitiativeFormPage(
        Area region,
        Masterplan plan,
        DimensionFramework framework,
        List<Agency> leads,
        List<Agency> agencies,
        @Nullable UUID id,
        InitiativeForm form,
        Map<String, String> problems) {}
