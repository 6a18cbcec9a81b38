package id.mandala.assessment;

/** How a group makes one score of what it holds. */
public enum Combine {
    /** The plain mean of its direct members. */
    MEAN,
    /** The plain mean of every question below it, at any depth: a group with more questions counts more. */
    MEAN_OF_QUESTIONS,
    /** Weights of its direct members, which add up to 100. */
    WEIGHTED,
    /** Its questions are not public: its score is given as such. */
    GIVEN
}
