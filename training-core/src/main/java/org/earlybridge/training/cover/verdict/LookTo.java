package org.earlybridge.training.cover.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.count.Standing;
import org.earlybridge.training.cover.count.WhoCounts;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.rulebook.Rule;
import org.earlybridge.training.cover.rulebook.Rules;
import org.earlybridge.training.workforce.EmploymentRole;

/**
 * Rules about which neither numbers nor times say anything, on the days on which they matter: whoever reads the verdict looks
 * to them herself. They hold or not whoever goes to a course, so they never change a colour.
 */
final class LookTo {

    private record Item(String rule, String whether) {}

    private final StaffedDay day;
    private final Rules rules;
    private final Map<String, Standing> standings;
    private final Wording wording;
    private final List<Item> items = new ArrayList<>();

    LookTo(StaffedDay day, Rules rules, Map<String, Standing> standings, Wording wording) {
        this.day = day;
        this.rules = rules;
        this.standings = standings;
        this.wording = wording;
        if (day.premises().isChildminder()) {
            safeguarding();
        } else {
            meals();
            keyPersons();
            day.adults().forEach(this::papers);
        }
    }

    List<String> codes() {
        return items.stream().map(Item::rule).distinct().toList();
    }

    /** One line for all of them; empty when there is nothing. */
    String line() {
        return items.isEmpty()
                ? ""
                : "This check cannot see, so look to it yourself: "
                        + items.stream().map(Item::whether).distinct().collect(Collectors.joining("; ")) + ".";
    }

    private void add(String rule, String whether) {
        if (rules.has(rule)) {
            items.add(new Item(rule, "whether " + whether));
        }
    }

    private void meals() {
        if (day.rooms().stream()
                .anyMatch(room -> !room.meals().isEmpty() && !room.children().isEmpty())) {
            add("P-EATSEE", "every child who eats is in somebody's sight and hearing");
        }
    }

    private void keyPersons() {
        List<String> going = day.adults().stream()
                .filter(adult -> !day.awayOf(adult).isEmpty())
                .map(adult -> wording.adult(adult.id()))
                .distinct()
                .toList();
        if (!going.isEmpty()) {
            String are = going.size() == 1 ? " is" : " are";
            add("P-KEY", Sentences.joined(going) + are + " key person to a child who is still settling in");
        }
    }

    private void papers(Adult adult) {
        String name = wording.adult(adult.id());
        if (adult.is(Trait.MANAGER)) {
            rules.find("P-MGR").ifPresent(rule -> manager(rule, adult, name));
        }
        Standing standing = standings.get(adult.id());
        if (standing != null && standing.mayBeLevel3()) {
            add(
                    "C-EBR",
                    "the inspection, the hours and your own check behind " + name + "'s experience-based route hold");
        }
        WhoCounts whoCounts = new WhoCounts(rules, day.date());
        boolean unknown = adult.is(Trait.ENGLISH2) && !adult.is(Trait.NO_MATHS2);
        if (unknown && adult.award().filter(whoCounts::needsMathematics).isPresent()) {
            add("C-ENG", name + " holds the level 2 mathematics that level 3 needs on this day");
        }
    }

    private void manager(Rule rule, Adult adult, String name) {
        boolean holds = adult.award()
                .filter(award -> !award.awarded().isAfter(day.date()) && award.level() >= rule.count())
                .isPresent();
        if (!holds) {
            add("P-MGR", name + " as manager holds level " + rule.count() + ", of which nothing is on file");
        }
        boolean appointedSince = rule.since()
                .flatMap(since -> adult.employedSince().filter(began -> !began.isBefore(since)))
                .isPresent();
        if (appointedSince) {
            add("P-MGR", name + " as manager holds level 2 mathematics, or has two years left to gain it");
        }
    }

    private void safeguarding() {
        day.adults().stream()
                .filter(adult -> adult.role() == EmploymentRole.CHILDMINDER)
                .filter(adult -> !adult.is(Trait.SAFEGUARDING_TRAINED))
                .forEach(adult -> add(
                        "CM-DSL",
                        wording.adult(adult.id())
                                + "'s training as safeguarding lead is in date, of which nothing is on file"));
    }
}
