package org.earlybridge.training.attendance;

import java.time.LocalDate;

/** What became of a session that somebody says was made up. */
public sealed interface MakeUpNoted {

    /** And whether the course is completed by it. */
    record Done(boolean earned) implements MakeUpNoted {}

    /** She was there, or nobody has marked her yet. */
    record NotMissed() implements MakeUpNoted {}

    /** Between that day and today. */
    record WrongDay(LocalDate first) implements MakeUpNoted {}

    /** In words, so many letters at most. */
    record SayHow(int longest) implements MakeUpNoted {}
}
