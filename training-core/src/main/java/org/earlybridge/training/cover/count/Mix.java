package org.earlybridge.training.cover.count;

import java.util.Arrays;
import org.earlybridge.training.setting.MixedAges;

/**
 * Children by band, and how many of each one adult may have. In whole numbers only: a ratio of 1 to n is 1560/n units, and
 * 1560 is the smallest number that 3, 4, 5, 8, 13 and 30 all divide. A ratio of 0 asks for nobody.
 */
public final class Mix {

    private static final int WHOLE_ADULT = 1560;

    private final int[] children;
    private final int[] ratios;

    public Mix(int[] children, int[] ratios) {
        if (children.length != ratios.length) {
            throw new IllegalArgumentException("each band has a number of children and a ratio");
        }
        this.children = children.clone();
        this.ratios = ratios.clone();
    }

    public static Mix of(int underTwo, int two, int three, int twoRatio, int threeRatio) {
        return new Mix(new int[] {underTwo, two, three}, new int[] {3, twoRatio, threeRatio});
    }

    public int children() {
        return Arrays.stream(children).sum();
    }

    /** Adults by head. Rounded up once, at the end. */
    public int needBy(MixedAges method) {
        return switch (method) {
            case GROUPED -> grouped();
            case POOLED -> pooled();
            case BANDED -> banded();
            case YOUNGEST -> youngest();
        };
    }

    /** Youngest first, each adult has a group no larger than its youngest child allows, filled up with the next older. */
    private int grouped() {
        int adults = 0;
        int free = 0;
        for (int band = 0; band < children.length; band++) {
            if (ratios[band] > 0) {
                int left = children[band] - Math.min(free, children[band]);
                free -= children[band] - left;
                int groups = ceiling(left, ratios[band]);
                adults += groups;
                free = groups == 0 ? free : groups * ratios[band] - left;
            }
        }
        return adults;
    }

    private int pooled() {
        int units = 0;
        for (int band = 0; band < children.length; band++) {
            if (ratios[band] > 0) {
                units += children[band] * unitsOf(ratios[band]);
            }
        }
        return ceiling(units, WHOLE_ADULT);
    }

    private static int unitsOf(int ratio) {
        if (WHOLE_ADULT % ratio != 0) {
            throw new IllegalArgumentException("1 to " + ratio + " is no whole part of an adult");
        }
        return WHOLE_ADULT / ratio;
    }

    private int banded() {
        int adults = 0;
        for (int band = 0; band < children.length; band++) {
            adults += ratios[band] > 0 ? ceiling(children[band], ratios[band]) : 0;
        }
        return adults;
    }

    private int youngest() {
        int strictest = 0;
        int all = 0;
        for (int band = 0; band < children.length; band++) {
            if (ratios[band] > 0 && children[band] > 0) {
                strictest = strictest == 0 ? ratios[band] : strictest;
                all += children[band];
            }
        }
        return strictest == 0 ? 0 : ceiling(all, strictest);
    }

    public static int ceiling(int amount, int by) {
        return (amount + by - 1) / by;
    }
}
