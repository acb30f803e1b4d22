package org.earlybridge.training.demo.programme;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.catalogue.CourseOutline;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.text.Card;

/** Lays out the courses both councils share. */
final class Catalogue {

    private final World world;
    private final Map<String, CourseOutline> outlines = new HashMap<>();

    Catalogue(World world) {
        this.world = world;
    }

    Map<String, CourseOutline> layOut() {
        for (Card card : Card.read("courses.txt")) {
            CourseOutline outline = outline(card);
            outlines.put(outline.code().code(), outline);
            world.add(row(outline, card));
            card.perhaps("meets")
                    .map(codes -> List.of(codes.split(", ", -1)))
                    .orElse(List.of())
                    .forEach(requirement ->
                            world.add(new Rows.CourseRequirement(outline.code().code(), requirement)));
        }
        return Map.copyOf(outlines);
    }

    private static CourseOutline outline(Card card) {
        return new CourseOutline(
                new CourseCode(card.text("code")),
                card.text("title"),
                CourseFamily.valueOf(card.text("family")),
                card.text("summary"),
                card.text("who"),
                card.all("outcome"),
                card.text("shape"),
                Duration.ofMinutes(Long.parseLong(card.text("minutes"))),
                card.text("keywords"));
    }

    private static Rows.Course row(CourseOutline outline, Card card) {
        Optional<String[]> renewal = card.perhaps("renew").map(words -> words.split(" ", 2));
        return new Rows.Course(
                outline.code().code(),
                outline.title(),
                outline.family().name(),
                outline.summary(),
                outline.whoFor(),
                String.join("\n", outline.outcomes()),
                outline.shape(),
                Math.toIntExact(outline.taught().toMinutes()),
                renewal.map(words -> Integer.valueOf(words[0])).orElse(null),
                renewal.map(words -> words[1]).orElse(null),
                card.perhaps("accreditation").orElse(null),
                card.perhaps("towards").orElse(null),
                card.perhaps("narrowed").isEmpty(),
                card.perhaps("narrowed").orElse(null),
                outline.keywords(),
                outline.searchWords().text());
    }
}
