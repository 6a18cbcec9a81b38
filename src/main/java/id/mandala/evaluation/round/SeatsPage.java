package id.mandala.evaluation.round;

import id.mandala.values.Words;
import java.util.List;
import java.util.Map;

/**
 * One regency in a round, as the ministry leads it.
 *
 * @param candidates who could be seated, those with the least to do first
 * @param submissions the latest first
 * @param problems what is to be mended, by field
 */
record SeatsPage(
        Round round,
        Words title,
        String name,
        Standing standing,
        int questions,
        List<SeatAssessors.Candidate> candidates,
        List<Submission> submissions,
        Map<String, String> problems) {

    public int revision() {
        return submissions.isEmpty() ? 0 : submissions.getFirst().revision();
    }
}
