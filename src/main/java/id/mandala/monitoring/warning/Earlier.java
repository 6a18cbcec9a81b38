package id.mandala.monitoring.warning;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Years that have ended, asked for those that stood alike. One month's standings are made once for all that ask. */
final class Earlier {

    /** Points; farther apart two are not alike. */
    private static final double FAR = 20;

    private static final int NEAREST = 10;
    private static final int ENOUGH = 5;
    private static final double SAME = 0.5;

    /** @param end work at the end of its year */
    private record Ended(Course course, Standing standing, double end) {

        /** Straight distance in points over work planned, work done and work of the last three months. */
        double distance(Standing other) {
            double planned = standing.planned() - other.planned();
            double work = standing.work() - other.work();
            double recent = standing.recent() - other.recent();
            return Math.sqrt(planned * planned + work * work + recent * recent);
        }

        /** One that did d of what was left makes one that has w done end at w + d × (100 − w). */
        Ends.End asOf(Course course, Standing now) {
            double done = (end - standing.work()) / (Course.WHOLE - standing.work());
            double work = done >= 1 ? Course.WHOLE : now.work() + done * (Course.WHOLE - now.work());
            return new Ends.End(Math.clamp(work, 0, Course.WHOLE), likeness(course));
        }

        private double likeness(Course other) {
            return 1
                    + (course.dimension().equals(other.dimension()) ? SAME : 0)
                    + (course.lead().equals(other.lead()) ? SAME : 0);
        }
    }

    private record Near(Ended ended, double distance) {}

    /**
     * How those that stood alike ended.
     *
     * @param ends weighing one each, half more of the same dimension, and half more of the same agency
     * @param missed of how many the year ended below 100
     */
    record Alike(List<Ends.End> ends, int missed) {

        /** Fewer than five say nothing. */
        boolean isEnough() {
            return ends.size() >= ENOUGH;
        }
    }

    private final Collection<Course> courses;
    private final Map<Integer, List<Ended>> byMonth = new HashMap<>();

    /** @param courses of years gone by; those whose end is not known are left out */
    Earlier(Collection<Course> courses) {
        this.courses = courses.stream().filter(it -> it.end().isPresent()).toList();
    }

    int size() {
        return courses.size();
    }

    /** The ten nearest of the same month within 20 points; those already done by then are left out. */
    Alike alike(Course course, Standing now) {
        var nearest = nearest(now);
        return new Alike(
                nearest.stream().map(it -> it.ended().asOf(course, now)).toList(), (int) nearest.stream()
                        .filter(it -> it.ended().end() < Course.WHOLE)
                        .count());
    }

    /** The farthest of those kept makes room for a nearer one: sorting all would cost more than finding them. */
    private Collection<Near> nearest(Standing now) {
        var nearest = new PriorityQueue<Near>(
                Comparator.comparingDouble(Near::distance).reversed());
        for (var it : byMonth.computeIfAbsent(now.month(), this::standings)) {
            double distance = it.distance(now);
            if (distance <= FAR
                    && (nearest.size() < NEAREST || distance < nearest.element().distance())) {
                nearest.add(new Near(it, distance));
                if (nearest.size() > NEAREST) {
                    nearest.remove();
                }
            }
        }
        return nearest;
    }

    private List<Ended> standings(int month) {
        return courses.stream()
                .map(it -> new Ended(it, it.at(month), it.end().orElseThrow()))
                .filter(it -> !it.standing().isDone())
                .toList();
    }
}
