package id.mandala.masterplan.quickwin;

import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.InitiativeSection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows on a quick win's page whether it went on from year to year. */
@Component
class ContinuitySection implements InitiativeSection {

    private final QuickWinYears years;
    private final Continuities continuities;
    private final Editors editors;

    ContinuitySection(QuickWinYears years, Continuities continuities, Editors editors) {
        this.years = years;
        this.continuities = continuities;
        this.editors = editors;
    }

    record Year(int year, @Nullable Continuity said) {}

    record Content(List<Year> years, boolean edit) {}

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String template() {
        return "masterplan/quick-win-section";
    }

    @Override
    public Optional<Object> of(Masterplan plan, Initiative initiative) {
        if (!years.isQuickWin(initiative)) {
            return Optional.empty();
        }
        var said = continuities.of(initiative.region(), initiative.id());
        var asked = years.of(plan, initiative).stream()
                .map(year -> new Year(year, said.get(year)))
                .toList();
        return Optional.of(new Content(asked, editors.mayEditNow(initiative)));
    }
}
