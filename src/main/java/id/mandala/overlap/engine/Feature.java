package id.mandala.overlap.engine;

/** What two items have in common, or what tells them apart; each from 0 to 1. */
public enum Feature {
    /** Cosine of the stems of all text, rare ones weighing more. */
    WORDS(true),
    /** The same of the names alone. */
    NAME(true),
    /** Share of the names' letters in threes that both have: finds misspellings. */
    SPELLING(true),
    /** Cosine of what the stems stand for. */
    MEANING(true),
    /** Cosine of the functions the texts speak of. */
    FUNCTION(true),
    /** Their functions belong to one field of government. */
    FIELD(true),
    OBJECT(true),
    /** Both speak of objects, and of none in common. */
    OTHER_OBJECT(false),
    ACT(true),
    OTHER_ACT(false),
    PEOPLE(true),
    /** Both are the same national shared application. */
    SAME_SHARED(true),
    /** They are two different national shared applications. */
    OTHER_SHARED(false),
    /** Two districts, two hospitals, two schools that come near each other at all: mostly one thing written down twice. */
    SISTER_AGENCIES(true),
    /** Of the facts both tell beside the text, the share that is equal. No labelled pair has such facts: the weight is set by hand. */
    SAME_FACTS(true),
    OTHER_FACTS(false);

    public final boolean speaksFor;

    Feature(boolean speaksFor) {
        this.speaksFor = speaksFor;
    }

    /** Where its value stands among those of all features. */
    @SuppressWarnings("EnumOrdinal") // nowhere kept
    int place() {
        return ordinal();
    }
}
