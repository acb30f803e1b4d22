package org.earlybridge.training.place;

/** How people get to a venue and into it, as somebody who knows it says. Empty texts: nobody has said. */
public record WayIn(boolean stepFree, String parking, String busNote) {

    public static final int LONGEST_PARKING = 200;
    public static final int LONGEST_BUS_NOTE = 400;

    public WayIn {
        parking = parking.strip();
        busNote = busNote.strip();
        if (parking.length() > LONGEST_PARKING || busNote.length() > LONGEST_BUS_NOTE) {
            throw new IllegalArgumentException(
                    "parking is said in " + LONGEST_PARKING + " characters, the bus in " + LONGEST_BUS_NOTE);
        }
    }

    /** For the trail. */
    public String inWords() {
        return (stepFree ? "step-free" : "not step-free") + "; parking: " + parking + "; bus: " + busNote;
    }
}
