package id.mandala.evaluation;

/**
 * What another part of the evaluation does when a judgement moves on, within the same transaction: to refuse is to keep it where it was.
 * Called for each regency once it is there.
 */
public interface WhenJudged {

    /** Where it has come to. */
    enum Step {
        /** Marks are closed and the components' scores written down. */
        SETTLED,
        /** Shown to everybody. */
        PUBLISHED,
        /** A figure of it was replaced by another. */
        CORRECTED
    }

    void judged(Evaluation evaluation, Step step);
}
