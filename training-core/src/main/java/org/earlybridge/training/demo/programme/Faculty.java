package org.earlybridge.training.demo.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.text.Sheet;

/** The trainers: who teaches what, and who is free. */
final class Faculty {

    private record Tutor(long id, List<CourseFamily> families) {}

    private final List<Tutor> tutors = new ArrayList<>();
    private final Diary diary;

    Faculty(World world, Diary diary) {
        this.diary = diary;
        for (Sheet.Line line : Sheet.read("trainers.txt")) {
            long id = world.next(Of.TRAINER);
            world.add(new Rows.Trainer(id, line.text("name"), line.text("organisation"), null));
            tutors.add(new Tutor(
                    id,
                    line.list("families").stream().map(CourseFamily::valueOf).toList()));
        }
    }

    /** Somebody who teaches it and has all of that time; from then on she has not. Empty when nobody has. */
    Optional<Long> somebodyFor(CourseFamily family, List<Meeting> meetings) {
        Optional<Long> free = tutors.stream()
                .filter(tutor -> tutor.families().contains(family))
                .filter(tutor -> diary.isFree(name(tutor.id()), meetings))
                .map(Tutor::id)
                .findFirst();
        free.ifPresent(tutor -> diary.take(name(tutor), meetings));
        return free;
    }

    private static String name(long tutor) {
        return "tutor " + tutor;
    }
}
