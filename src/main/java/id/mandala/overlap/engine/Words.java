package id.mandala.overlap.engine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cuts a text into words and takes each to its stem: {@code "Pengelolaan e-Pajak"} becomes {@code kelola, e, pajak}. */
final class Words {

    /**
     * One word of a text.
     *
     * @param start where it begins in the text, in chars
     * @param end where it ends, exclusive
     * @param plain lower-case, as written
     * @param stem what is compared
     */
    record Word(int start, int end, String plain, String stem) {}

    /** What stands behind is not read: nobody describes a programme in more, and a comparison stays cheap. */
    static final int MOST = 1_000;

    /** Stands between what does not belong together, so that no phrase reaches across. */
    static final Word END = new Word(0, 0, "", "");

    private static final int LONGEST = 40;

    private Words() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var at = 0;
        while (at < text.length() && words.size() < MOST) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                var end = end(text, at);
                if (end - at <= LONGEST) {
                    var plain = plain(text.substring(at, end));
                    words.add(new Word(at, end, plain, Stemmer.stem(plain)));
                }
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    /** Whether this is what the words say from number {@code at} on, in one of their forms. */
    static boolean stand(List<String> said, List<Word> words, int at, Function<Word, String> form) {
        if (at + said.size() > words.size()) {
            return false;
        }
        for (var k = 0; k < said.size(); k++) {
            if (!said.get(k).equals(form.apply(words.get(at + k)))) {
                return false;
            }
        }
        return true;
    }

    static Set<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).collect(Collectors.toSet());
    }

    private static int end(String text, int start) {
        var at = start + 1;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && !isSeam(text, at)) {
            at++;
        }
        return at;
    }

    /** Where digits meet letters, and where a capital word begins inside a word: {@code SiSambong}. */
    private static boolean isSeam(String text, int at) {
        var before = text.charAt(at - 1);
        var here = text.charAt(at);
        var isCapitalWord = Character.isLowerCase(before)
                && Character.isUpperCase(here)
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1));
        return isCapitalWord || Character.isLetter(before) != Character.isLetter(here);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
