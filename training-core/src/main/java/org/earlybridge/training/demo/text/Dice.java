package org.earlybridge.training.demo.text;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way every time: dice with the same name throw the same numbers. */
public final class Dice {

    private final SplittableRandom random;

    /** A name for each thing laid out, so that a change to one does not reshuffle the others. */
    public Dice(String name) {
        this.random = new SplittableRandom(name.hashCode() * 0x9E3779B97F4A7C15L);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True that many times in a hundred. */
    public boolean chance(int inAHundred) {
        return random.nextInt(100) < inAHundred;
    }

    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
