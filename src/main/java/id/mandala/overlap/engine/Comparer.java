package id.mandala.overlap.engine;

import id.mandala.overlap.engine.Comparison.Alike;
import id.mandala.overlap.engine.Comparison.Aspect;
import id.mandala.overlap.engine.Comparison.Mark;
import id.mandala.overlap.engine.Comparison.Meeting;
import id.mandala.overlap.engine.Comparison.Segment;
import id.mandala.overlap.engine.Comparison.Side;
import id.mandala.overlap.engine.Comparison.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts two items side by side. */
public final class Comparer {

    private static final float NEAR = 0.55f; // from here on two stems keep the same company
    private static final int MOST_WORDS = 12;
    private static final int MOST_ALIKE = 8;

    private final Profiler profiler;
    private final Scorer scorer;
    private final Meaning meaning = Meaning.shipped();
    private final Lexicon lexicon = Lexicon.SHIPPED;

    public Comparer(Profiler profiler, Scorer scorer) {
        this.profiler = profiler;
        this.scorer = scorer;
    }

    public Comparison compare(Item one, Item other) {
        var left = new Reading(one);
        var right = new Reading(other);
        var alike = alike(left, right);
        return new Comparison(
                scorer.compare(profiler.of(one), profiler.of(other)),
                left.side(right, alike.stream().map(Alike::one).toList()),
                right.side(left, alike.stream().map(Alike::other).toList()),
                sameWords(left, right),
                alike,
                topics(left.topics, right.topics, true),
                topics(left.topics, right.topics, false),
                topics(right.topics, left.topics, false));
    }

    /** Only the words in which they meet: what a list has room for. */
    public Meeting meeting(Item one, Item other) {
        var left = new Reading(one);
        var right = new Reading(other);
        return new Meeting(sameWords(left, right), alike(left, right));
    }

    /** An item's words, and the concepts it speaks of. */
    private final class Reading {
        private final Item item;
        private final String whole;
        private final List<Words.Word> words;
        private final Map<String, String> byStem = new LinkedHashMap<>();
        private final Set<Topic> topics = new LinkedHashSet<>();
        /** By function or people, the phrase in which this text speaks of it. */
        private final Map<Topic, String> said = new LinkedHashMap<>();

        Reading(Item item) {
            this.item = item;
            whole = item.name() + "\n" + item.text();
            words = Words.of(whole);
            words.stream()
                    .filter(it -> Vocabulary.weight(it.stem()) > 0)
                    .forEach(it -> byStem.putIfAbsent(it.stem(), it.plain()));
            speak(Aspect.FUNCTION, lexicon.functions);
            speak(Aspect.OBJECT, lexicon.objects);
            speak(Aspect.ACT, lexicon.acts);
            speak(Aspect.PEOPLE, lexicon.people);
        }

        /** As it stands in the text, but for capitals. */
        private String written(Concepts.Mention mention) {
            var last = words.get(mention.first() + mention.words() - 1);
            return whole.substring(words.get(mention.first()).start(), last.end())
                    .toLowerCase(Locale.ROOT);
        }

        private void speak(Aspect aspect, Concepts concepts) {
            for (var mention : concepts.in(words)) {
                var topic = new Topic(aspect, concepts.term(mention.concept()));
                topics.add(topic);
                said.putIfAbsent(topic, written(mention));
            }
        }

        Side side(Reading against, List<String> alikeHere) {
            var marked = stems(String.join("\n", alikeHere));
            return new Side(segments(item.name(), against, marked), segments(item.text(), against, marked));
        }

        private List<Segment> segments(String text, Reading against, Set<String> alikeStems) {
            var segments = new ArrayList<Segment>();
            var at = 0;
            for (var word : Words.of(text)) {
                var mark = mark(word.stem(), against, alikeStems);
                if (mark != Mark.NONE) {
                    if (word.start() > at) {
                        segments.add(new Segment(text.substring(at, word.start()), Mark.NONE));
                    }
                    segments.add(new Segment(text.substring(word.start(), word.end()), mark));
                    at = word.end();
                }
            }
            if (at < text.length()) {
                segments.add(new Segment(text.substring(at), Mark.NONE));
            }
            return segments;
        }

        private Mark mark(String stem, Reading against, Set<String> alikeStems) {
            if (Vocabulary.weight(stem) == 0) {
                return Mark.NONE;
            }
            if (against.byStem.containsKey(stem)) {
                return Mark.SAME;
            }
            return alikeStems.contains(stem) ? Mark.ALIKE : Mark.NONE;
        }
    }

    private List<String> sameWords(Reading left, Reading right) {
        return left.byStem.entrySet().stream()
                .filter(it -> right.byStem.containsKey(it.getKey()))
                .sorted(Comparator.comparingDouble(it -> -Vocabulary.weight(it.getKey()) * meaning.rarity(it.getKey())))
                .map(Map.Entry::getValue)
                .limit(MOST_WORDS)
                .toList();
    }

    /** First what the lexicon knows to be one thing, then stems that keep the same company. */
    private List<Alike> alike(Reading left, Reading right) {
        var found = new LinkedHashSet<Alike>();
        left.said.forEach((topic, phrase) -> {
            var there = right.said.get(topic);
            if (there != null && topic.aspect() != Aspect.ACT && !stems(phrase).equals(stems(there))) {
                found.add(new Alike(phrase, there));
            }
        });
        for (var one : left.byStem.entrySet()) {
            right.byStem.entrySet().stream()
                    .filter(it -> !left.byStem.containsKey(it.getKey()) && !right.byStem.containsKey(one.getKey()))
                    .filter(it -> tells(one.getKey()) && tells(it.getKey()))
                    .max(Comparator.comparingDouble(it -> meaning.likeness(one.getKey(), it.getKey())))
                    .filter(it -> meaning.likeness(one.getKey(), it.getKey()) >= NEAR)
                    .ifPresent(it -> found.add(new Alike(one.getValue(), it.getValue())));
        }
        return found.stream().limit(MOST_ALIKE).toList();
    }

    private static boolean tells(String stem) {
        return Vocabulary.weight(stem) == 1;
    }

    private static Set<String> stems(String phrase) {
        return Words.stems(Words.of(phrase));
    }

    private static List<Topic> topics(Set<Topic> here, Set<Topic> there, boolean common) {
        return here.stream().filter(it -> there.contains(it) == common).toList();
    }
}
