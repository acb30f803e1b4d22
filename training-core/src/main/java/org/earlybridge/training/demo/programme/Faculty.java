package org.earlybridge.training.demo.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.text.Sheet;
import org.jspecify.annotations.Nullable;

/** The trainers: who teaches what, and who is free. */
final class Faculty {

    private record Tutor(long id, List<CourseFamily> families) {}

    private final List<Tutor> tutors = new ArrayList<>();
    private final Diary diary;

    Faculty(World world, Diary diary) {
        this.diary = diary;
        for (Sheet.Line line : Sheet.read("trainers.txt")) {
            long id = world.next(Of.TRAINER);
            String name = line.text("name");
            world.add(new Rows.Trainer(id, name, line.text("organisation"), personCalled(name, world)));
            tutors.add(new Tutor(
                    id,
                    line.list("families").stream().map(CourseFamily::valueOf).toList()));
        }
    }

    /** Most sign in nowhere: only the one with a demo account is a person on file. */
    private static @Nullable Long personCalled(String name, World world) {
        return world.all(Rows.Person.class).stream()
                .filter(person -> name.equals(person.givenName() + " " + person.familyName()))
                .map(Rows.Person::id)
                .findFirst()
                .orElse(null);
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
