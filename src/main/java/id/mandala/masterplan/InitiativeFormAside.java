package id.mandala.masterplan;

/** What another module shows beside the form of an initiative while it is filled in; the form knows none of them by name. */
public interface InitiativeFormAside {

    /** The template whose fragment {@code aside(region, id)} is shown; the id is null for a new initiative. */
    String template();
}
