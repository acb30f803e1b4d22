package org.earlybridge.training.planning.proposal;

/** How a course is held: so many sessions of so many minutes, so many weeks apart, for so many people. */
public record CourseShape(int sessions, int weeksBetween, int minutes, int places, boolean online) {

    public static final int MOST_SESSIONS = 12;
    public static final int MOST_WEEKS = 4;
    public static final int LEAST_MINUTES = 30;
    public static final int MOST_MINUTES = 480;
    public static final int MOST_PLACES = 200;

    public CourseShape {
        boolean possible = within(sessions, 1, MOST_SESSIONS)
                && within(weeksBetween, 1, MOST_WEEKS)
                && within(minutes, LEAST_MINUTES, MOST_MINUTES)
                && within(places, 1, MOST_PLACES);
        if (!possible) {
            throw new IllegalArgumentException("no course is held like that: " + sessions + " sessions of " + minutes
                    + " minutes, " + weeksBetween + " weeks apart, " + places + " places");
        }
    }

    private static boolean within(int value, int least, int most) {
        return least <= value && value <= most;
    }
}
