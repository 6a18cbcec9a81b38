package id.mandala.masterplan.version;

import id.mandala.masterplan.version.Piece.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was taken out of a text and what was put in, by their longest common subsequence of words or of lines. Texts too long for
 * the table of comparisons are told as replaced whole between what they have in common at both ends.
 */
final class TextDifference {

    /** Cells of the table of comparisons: two texts of a thousand words each, with the blanks between them. */
    private static final int MOST = 4_000_000;

    /** A word, or the blanks between two, so that all put together again is the text. */
    private static final Pattern WORD = Pattern.compile("\\S+|\\s+");

    private TextDifference() {}

    /** Neighbours of the same mark are one piece. */
    static List<Piece> ofWords(String before, String after) {
        return joined(withBlanks(between(words(before), words(after))));
    }

    /** Each line is a piece. */
    static List<Piece> ofLines(List<String> before, List<String> after) {
        return between(before, after);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(it -> it.group()).toList();
    }

    private static List<Piece> between(List<String> before, List<String> after) {
        int start = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        var pieces = new ArrayList<Piece>();
        add(pieces, Mark.SAME, before.subList(0, start));
        middle(pieces, before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(pieces, Mark.SAME, before.subList(before.size() - end, before.size()));
        return pieces;
    }

    private static void middle(List<Piece> pieces, List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST) {
            add(pieces, Mark.REMOVED, before);
            add(pieces, Mark.ADDED, after);
            return;
        }
        var common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                pieces.add(new Piece(Mark.SAME, before.get(i)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Piece(Mark.REMOVED, before.get(i)));
                i++;
            } else {
                pieces.add(new Piece(Mark.ADDED, after.get(j)));
                j++;
            }
        }
    }

    /** How long the longest common subsequence is of what begins at i and at j. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Mark mark, List<String> texts) {
        texts.forEach(it -> pieces.add(new Piece(mark, it)));
    }

    /** Blanks between two changed words belong to the change, or it would fall apart into single words. */
    private static List<Piece> withBlanks(List<Piece> words) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.mark() == Mark.SAME
                    && word.text().isBlank()
                    && isChanged(words, i - 1)
                    && isChanged(words, i + 1)) {
                pieces.add(new Piece(Mark.REMOVED, word.text()));
                pieces.add(new Piece(Mark.ADDED, word.text()));
            } else {
                pieces.add(word);
            }
        }
        return pieces;
    }

    private static boolean isChanged(List<Piece> words, int at) {
        return at >= 0 && at < words.size() && words.get(at).mark() != Mark.SAME;
    }

    /** Within a run of changes what was removed comes first. */
    private static List<Piece> joined(List<Piece> words) {
        var pieces = new ArrayList<Piece>();
        int i = 0;
        while (i < words.size()) {
            int from = i;
            boolean same = words.get(i).mark() == Mark.SAME;
            while (i < words.size() && (words.get(i).mark() == Mark.SAME) == same) {
                i++;
            }
            var run = words.subList(from, i);
            for (var mark : Mark.values()) {
                var text = run.stream()
                        .filter(it -> it.mark() == mark)
                        .map(Piece::text)
                        .collect(Collectors.joining());
                if (!text.isEmpty()) {
                    pieces.add(new Piece(mark, text));
                }
            }
        }
        return pieces;
    }
}
