package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import java.util.Optional;

/** A section of an initiative's page that another part of the module brings; the page knows none of them by name. */
public interface InitiativeSection {

    int order();

    /** The template whose fragment {@code section(it)} shows the content. */
    String template();

    /** What it shows of this initiative, for whoever is looking; empty where it has nothing to say. */
    Optional<Object> of(Masterplan plan, Initiative initiative);
}
