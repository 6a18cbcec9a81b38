package id.mandala.region;

import id.mandala.values.RegionCode;
import java.util.regex.Pattern;

/**
 * The border of an area as the {@code d} of one SVG path, in whole numbers and relative moves only.
 *
 * @param box what it takes up on the grid
 */
public record Outline(RegionCode code, String path, Box box) {

    private static final Pattern NUMBER_OR_END = Pattern.compile("-?\\d+|z");

    public record Box(int left, int top, int right, int bottom) {

        /** What both take up. */
        public Box with(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        /** As SVG's {@code viewBox}, with some air around. */
        public String viewBox(int air) {
            return (left - air) + " " + (top - air) + " " + (right - left + 2 * air) + " " + (bottom - top + 2 * air);
        }
    }

    static Outline of(RegionCode code, String path) {
        return new Outline(code, path, box(path));
    }

    /** Follows the pen. After {@code z} it stands where the closed ring began, and the next ring moves on from there. */
    private static Box box(String path) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        int x = 0;
        int y = 0;
        int startX = 0;
        int startY = 0;
        boolean ringBegins = true;
        var numbers = NUMBER_OR_END.matcher(path);
        while (numbers.find()) {
            if (numbers.group().equals("z")) {
                x = startX;
                y = startY;
                ringBegins = true;
                continue;
            }
            x += Integer.parseInt(numbers.group());
            numbers.find();
            y += Integer.parseInt(numbers.group());
            if (ringBegins) {
                startX = x;
                startY = y;
                ringBegins = false;
            }
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }
        return new Box(left, top, right, bottom);
    }
}
