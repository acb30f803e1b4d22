package org.earlybridge.training.cover.minder;

/** One question of the tree with its answer for her. */
public record Step(Way way, Answer answer, String sentence) {

    public enum Answer {
        YES,
        /** Lawful as soon as each parent has agreed. */
        IF_PARENTS_AGREE,
        NO
    }
}
